// What a first visit downloads: the page, and all that a browser fetches because of it.
import { ask } from "./site.mjs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** @typedef {"page" | "look" | "script" | "program" | "fonts" | "pictures"} Kind */
/** @typedef {Record<Kind, number>} Bytes in kinds; `pictures` includes those that wait until they are scrolled to */

/** @type {Kind[]} */
export const KINDS = ["page", "look", "script", "program", "fonts", "pictures"];

/** @param {import("./site.mjs").Answer} answer */
function text({ headers, body }) {
  const coding = headers["content-encoding"];
  if (coding === "br") return brotliDecompressSync(body).toString();
  return (coding === "gzip" ? gunzipSync(body) : body).toString();
}

/**
 * The values of an attribute in all tags of one name that have it.
 * @param {string} html
 * @param {string} tag
 * @param {string} attribute
 * @param {RegExp} [only] what else the tag has to say
 */
function attributes(html, tag, attribute, only = /(?:)/) {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, "g")) ?? [];
  const value = new RegExp(`\\s${attribute}="([^"]*)"`);
  return tags.filter((found) => only.test(found)).flatMap((found) => value.exec(found)?.[1]?.replaceAll("&amp;", "&") ?? []);
}

/** @param {string} html */
function charactersOf(html) {
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  return [...new Set(words)].map((character) => character.codePointAt(0) ?? 0);
}

/**
 * Whether a `unicode-range` covers any of the characters. A browser fetches a font only then.
 * @param {string} ranges
 * @param {number[]} characters
 */
function covers(ranges, characters) {
  return ranges.split(",").some((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    const [low, high] = [parseInt(from.replaceAll("?", "0"), 16), parseInt(to.replaceAll("?", "F"), 16)];
    return characters.some((character) => character >= low && character <= high);
  });
}

/**
 * The fonts that the page's characters ask for.
 * @param {string} css
 * @param {string} html
 */
function fontsIn(css, html) {
  const characters = charactersOf(html);
  return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) => {
    const ranges = /unicode-range:\s*([^;}]*)/.exec(face)?.[1] ?? "U+0-10FFFF";
    const url = /url\(["']?([^"')]*)["']?\)/.exec(face)?.[1];
    return url && covers(ranges, characters) ? [url] : [];
  });
}

/**
 * Counts the bytes of bodies as they come compressed; headers are not counted.
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Bytes>}
 */
export async function firstVisit(url, headers = {}) {
  /** @type {Bytes} */
  const bytes = { page: 0, look: 0, script: 0, program: 0, fonts: 0, pictures: 0 };
  const seen = new Set();

  /**
   * @param {Kind} kind
   * @param {string} path
   * @param {string} [base]
   */
  async function take(kind, path, base = url) {
    const address = new URL(path, base).href;
    if (path.startsWith("data:") || seen.has(address)) return "";
    seen.add(address);
    const answer = await ask(address, { headers: { ...headers, "accept-encoding": "br, gzip" } });
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    bytes[kind] += answer.body.length;
    return kind === "pictures" || kind === "fonts" || kind === "program" ? "" : text(answer);
  }

  const html = await take("page", url);
  for (const path of attributes(html, "link", "href", /rel="stylesheet"/)) {
    const css = await take("look", path);
    for (const font of fontsIn(css, html)) await take("fonts", font, new URL(path, url).href);
  }
  for (const path of attributes(html, "link", "href", /as="font"/)) await take("fonts", path);
  for (const path of attributes(html, "link", "href", /rel="(?:shortcut )?icon"/)) await take("pictures", path);
  for (const path of attributes(html, "img", "src")) await take("pictures", path);
  for (const path of attributes(html, "script", "src")) {
    await take("script", path);
    // The loader fetches the program only where there is an island to wake.
    if (!path.includes("islands.js") || !html.includes("<leptos-island")) continue;
    const loader = new URL(path, url).href;
    await take("script", "./pkg/app.js", loader);
    await take("program", "./pkg/app_bg.wasm", loader);
  }
  return bytes;
}
