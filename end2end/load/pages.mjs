// Pages as people meet them: how fast, how many bytes, how much memory; and what forms of a text cost.
import { join } from "node:path";
import { LIKE_A_BROWSER, LIKE_AN_OLDER_BROWSER, SERVER, ask, output, page, peakMemory, serve, signIn } from "./site.mjs";
import { besideBare, inTurns } from "./speed.mjs";
import { kb, ms, percentile, table, whole } from "./table.mjs";
import { KINDS, firstVisit } from "./visit.mjs";

/** Topics have fifty posts each: one page. */
const POSTS = 10_000;
const COLD_REQUESTS = 200;
/** How many pages are looked at for a link before the bench gives up. */
const MOST_PAGES = 60;

/**
 * @typedef {{ name: string, path: string, who?: string, browser?: Record<string, string> }} Place
 */

/**
 * The first link of a form, found as a person would: from page to page.
 * @param {string} origin
 * @param {string} from
 * @param {RegExp} wanted
 */
async function findLink(origin, from, wanted) {
  const [queue, seen] = [[from], new Set([from])];
  for (let looked = 0; looked < MOST_PAGES; looked += 1) {
    const path = queue.shift();
    if (path === undefined) break;
    const html = await page(origin + path);
    for (const [, link = ""] of html.matchAll(/<a\b[^>]*\shref="(\/en\/[^"?#]*)"/g)) {
      if (wanted.test(link)) return link;
      if (link.startsWith(from) && !seen.has(link)) queue.push(link);
      seen.add(link);
    }
  }
  throw new Error(`no link like ${wanted} within ${MOST_PAGES} pages from ${from}`);
}

/**
 * @param {string} origin
 * @returns {Promise<Place[]>}
 */
async function places(origin) {
  const fifty = await findLink(origin, "/en/forum", /^\/en\/forum\/[^/]+\/many-topic-\d+$/);
  return [
    { name: "Home", path: "/en" },
    { name: "A topic of 50 posts", path: fifty },
    { name: "The same, signed in", path: fifty, who: "jodie" },
    { name: "The same, in a browser without Zstandard", path: fifty, who: "jodie", browser: LIKE_AN_OLDER_BROWSER },
    { name: "'I' statements", path: "/en/statements" },
    { name: "A board", path: await findLink(origin, "/en/boards", /^\/en\/boards\/(?!new$)[^/]+$/) },
    { name: "The strategy", path: "/en/strategy" },
    { name: "A trail", path: await findLink(origin, "/en/statements", /^\/en\/trail\/[^/]+\/[^/]+$/) },
  ];
}

/**
 * How long the first reader of a page waits. Pages are kept by their whole address, so a new query is a new page.
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function cold(url, headers) {
  const times = [];
  for (let number = 0; number < COLD_REQUESTS; number += 1) {
    const started = performance.now();
    const answer = await ask(`${url}?n=${number}`, { headers });
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** @param {number} share */
function ratio(share) {
  return share < 0.1 ? `1/${Math.round(1 / share)}` : `${Math.round(100 * share)} %`;
}

/**
 * @param {string} origin
 * @param {Place[]} all
 * @param {string} folder
 */
async function speeds(origin, all, folder) {
  const rows = [];
  for (const { name, path, who, browser = LIKE_A_BROWSER } of all) {
    console.log(`Measuring ${path}${who ? `, as ${who}` : ""}`);
    /** @type {Record<string, string>} */
    const headers = { ...browser, ...(who ? { cookie: await signIn(origin, who) } : {}) };
    const first = await cold(origin + path, headers);
    const { page: kept, bare, bytes } = await besideBare(origin + path, folder, headers);
    rows.push([
      name, kb(bytes), whole(kept.perSecond), ms(kept.p50), ms(kept.p99), whole(bare.perSecond),
      ratio(kept.perSecond / bare.perSecond), ms(first.p50), ms(first.p99),
    ]);
  }
  const head = ["Page", "bytes", "pages a second", "p50", "p99", "bare handler, a second", "ratio", "first reader, p50", "first reader, p99"];
  return table(head, rows);
}

/**
 * @param {string} origin
 * @param {Place[]} all
 */
async function visits(origin, all) {
  const topic = origin + (all[1]?.path ?? "");
  const cookie = await signIn(origin, "jodie");
  const bytes = {
    "Home": await firstVisit(`${origin}/en`),
    "A topic, signed out": await firstVisit(topic),
    "A topic, signed in (help while writing)": await firstVisit(topic, Object.fromEntries(cookie.split("; ").map((pair) => pair.split(/=(.*)/s)))),
  };
  const rows = Object.entries(bytes).map(([name, kinds]) => {
    const counts = KINDS.map((kind) => kinds[kind]);
    return [name, ...counts.map(kb), kb(counts.reduce((sum, count) => sum + count, 0))];
  });
  return table(["First visit to", "HTML", "CSS", "JavaScript", "WASM", "fonts", "pictures", "in all"], rows);
}

/** A topic that is in English and easy read only, and a post of it. */
const [TOPIC, POST] = ["forum/everyday-life/buses-after-six", "forms/post/buses-jodie/en-simple"];
const BLOCKS = 10;
const SENTENCES = ["I utilise the bus, e.g. on Sundays.", "It was cancelled by the company and nobody said why."];

/** What an editor's browser sends while easy read is written: ten blocks with something to find in each. */
function beingWritten() {
  const form = new URLSearchParams({ "draft-form": "writing", "draft-place": POST, "draft-locale": "en" });
  for (let number = 1; number <= BLOCKS; number += 1) {
    form.append(`text-${number}`, SENTENCES[number % SENTENCES.length] ?? "");
    form.append(`picture-${number}`, "bus");
  }
  return form;
}

/**
 * What forms of a text cost beside a plain page: each is asked for in turns, by an editor, for whom no page is kept. A draft
 * is kept before each of them, so that all of them read anew what is the editor's own.
 * @param {string} origin
 */
async function forms(origin) {
  const headers = { ...LIKE_A_BROWSER, cookie: await signIn(origin, "nia"), origin, "sec-fetch-site": "same-origin" };
  const keep = () => ask(`${origin}/api/drafts`, { headers, form: beingWritten() });
  const asked = {
    "A page in its own language": () => ask(`${origin}/en/${TOPIC}`, { headers }),
    "The same page in Urdu, with words from English": () => ask(`${origin}/ur/${TOPIC}`, { headers }),
    "The editor's check of ten blocks, kept as a draft": keep,
  };
  const times = await inTurns(asked, COLD_REQUESTS, keep);
  const plain = times.get("A page in its own language")?.p50 ?? NaN;
  const rows = [...times].map(([name, { p50, p99 }]) => [name, ms(p50), ms(p99), (p50 / plain).toFixed(2)]);
  return table(["Forms of a text, signed in", "p50", "p99", "cost of the plain page"], rows);
}

/**
 * All of it, written down.
 * @param {string} folder
 */
export async function pages(folder) {
  const data = join(folder, "pages");
  console.log(`Writing the demonstration data and ${whole(POSTS)} posts.`);
  await output(SERVER, ["demo", "--scale", String(POSTS)], { BT_DATA_DIR: data });
  const site = await serve(data);
  try {
    const all = await places(site.origin);
    const speed = await speeds(site.origin, all, data);
    const memory = await peakMemory(site.pid);
    const visit = await visits(site.origin, all);
    const form = await forms(site.origin);
    const most = memory === null ? "not told by this system" : `${whole(memory)} MB`;
    return [speed, `Most memory that the server had, with ${whole(POSTS)} posts: ${most}.`, visit, form].join("\n\n");
  } finally {
    await site.stop();
  }
}
