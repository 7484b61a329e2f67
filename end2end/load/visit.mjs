// What a first visit downloads: the page, and all that a browser with an empty cache fetches because of it.
import { chromium } from "@playwright/test";
import { browser as how } from "../support/browser.mjs";

/** @typedef {"page" | "look" | "script" | "program" | "fonts" | "pictures"} Kind */
/** @typedef {Record<Kind, number>} Bytes in kinds; pictures that wait until they are scrolled to are not among them */

/** @type {Kind[]} */
export const KINDS = ["page", "look", "script", "program", "fonts", "pictures"];

/**
 * What a browser calls a resource, in our kinds.
 * @param {import("@playwright/test").Request} request
 * @returns {Kind}
 */
function kindOf(request) {
  if (request.url().endsWith(".wasm")) return "program";
  /** @type {Record<string, Kind>} */
  const kinds = { document: "page", stylesheet: "look", script: "script", font: "fonts" };
  return kinds[request.resourceType()] ?? "pictures";
}

/**
 * Counts the bytes of bodies as they come compressed; headers are not counted. What comes from another site is an error.
 * @param {string} url
 * @param {Record<string, string>} [cookies]
 * @returns {Promise<Bytes>}
 */
export async function firstVisit(url, cookies = {}) {
  /** @type {Bytes} */
  const bytes = { page: 0, look: 0, script: 0, program: 0, fonts: 0, pictures: 0 };
  const { origin } = new URL(url);
  const program = await chromium.launch(how());
  try {
    // A telephone, as most people have it.
    const context = await program.newContext({ viewport: { width: 360, height: 740 } });
    await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin })));
    const page = await context.newPage();
    /** @type {import("@playwright/test").Request[]} */
    const asked = [];
    page.on("requestfinished", (request) => asked.push(request));
    await page.goto(url, { waitUntil: "networkidle" });
    for (const request of asked) {
      if (!request.url().startsWith(origin)) throw new Error(`${url} asks another site: ${request.url()}`);
      bytes[kindOf(request)] += (await request.sizes()).responseBodySize;
    }
    return bytes;
  } finally {
    await program.close();
  }
}
