// Measures the release server and writes the numbers into docs/benchmarks.md. `make bench` builds what it needs.
//
// Each page is measured with wrk in turns with a handler that sends the same bytes and does nothing else, so that the
// ratio says what the site adds, whatever machine this is and whatever else it does. All of it stays on 127.0.0.1 and
// ends by itself.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { ask, output, page, peakMemory, start } from "./site.mjs";
import { kb, ms, percentile, table, whole, writeBetweenMarks } from "./table.mjs";
import { KINDS, firstVisit } from "./visit.mjs";

const SERVER = process.env.BT_SERVER ?? new URL("../../target/release/building-together", import.meta.url).pathname;
const BARE = join(dirname(SERVER), "examples/bare");
const SITE = process.env.BT_SITE_DIR ?? new URL("../../target/site", import.meta.url).pathname;
const PEOPLE = new URL("../../server/demo/people.toml", import.meta.url);
const RESULT = new URL("../../docs/benchmarks.md", import.meta.url);

const POSTS = 10_000;
const CONNECTIONS = 8;
const ROUNDS = 3;
const SECONDS = 3;
const WARM_SECONDS = 2;
const COLD_REQUESTS = 200;
/** How many pages are looked at for a link before the bench gives up. */
const MOST_PAGES = 60;
// As a browser asks: pages are measured as they are sent to people.
const LIKE_A_BROWSER = { "accept-encoding": "br" };

/**
 * @typedef {{ name: string, path: string }} Place
 * @typedef {{ perSecond: number, p50: number, p99: number }} Load
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
  return [
    { name: "Home", path: "/en" },
    { name: "A topic of the forum", path: await findLink(origin, "/en/forum", /^\/en\/forum\/[^/]+\/(?!new$)[^/]+$/) },
    { name: "'I' statements", path: "/en/statements" },
    { name: "A board", path: await findLink(origin, "/en/boards", /^\/en\/boards\/(?!new$)[^/]+$/) },
    { name: "The strategy", path: "/en/strategy" },
    { name: "A trail", path: await findLink(origin, "/en/statements", /^\/en\/trail\/[^/]+\/[^/]+$/) },
  ];
}

/**
 * A time as wrk writes it, in milliseconds.
 * @param {string | undefined} written
 */
function milliseconds(written) {
  const [, number, unit = ""] = /^([\d.]+)(us|ms|s|m)$/.exec(written ?? "") ?? [];
  const factor = { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit];
  if (!number || !factor) throw new Error(`wrk wrote a time that cannot be read: ${written}`);
  return Number(number) * factor;
}

/**
 * @param {string} url
 * @param {number} seconds
 * @returns {Promise<Load>}
 */
async function load(url, seconds) {
  const headers = Object.entries(LIKE_A_BROWSER).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const said = await output("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency", ...headers, url]);
  const bad = /(Non-2xx or 3xx responses|Socket errors).*/.exec(said)?.[0];
  if (bad) throw new Error(`${url}: ${bad}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: milliseconds(/^\s+50%\s+(\S+)/m.exec(said)?.[1]),
    p99: milliseconds(/^\s+99%\s+(\S+)/m.exec(said)?.[1]),
  };
}

/**
 * The round in the middle: one that something else on the machine disturbed does not count.
 * @param {Load[]} rounds
 */
function middle(rounds) {
  const of = (/** @type {keyof Load} */ what) => percentile(rounds.map((round) => round[what]), 0.5);
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99") };
}

/**
 * Measures two addresses in turns.
 * @param {string} one
 * @param {string} other
 */
async function inTurns(one, other) {
  await load(one, WARM_SECONDS);
  await load(other, WARM_SECONDS);
  /** @type {[Load[], Load[]]} */
  const rounds = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds[0].push(await load(one, SECONDS));
    rounds[1].push(await load(other, SECONDS));
  }
  return { page: middle(rounds[0]), bare: middle(rounds[1]) };
}

/**
 * How long the first reader of a page waits. Pages are kept by their whole address, so a new query is a new page.
 * @param {string} url
 */
async function cold(url) {
  const times = [];
  for (let number = 0; number < COLD_REQUESTS; number += 1) {
    const started = performance.now();
    const answer = await ask(`${url}?n=${number}`, { headers: LIKE_A_BROWSER });
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/**
 * A page beside its own bytes from a handler that does nothing else.
 * @param {string} url
 * @param {string} folder
 */
async function besideBare(url, folder) {
  const file = join(folder, "page");
  await writeFile(file, (await ask(url, { headers: LIKE_A_BROWSER })).body);
  const bare = await start(BARE, join(folder, "bare.log"), (port) => ({ args: [file, String(port)] }));
  try {
    return await inTurns(url, bare.origin);
  } finally {
    await bare.stop();
  }
}

/**
 * @param {string} origin
 * @param {Place[]} all
 * @param {string} folder
 */
async function speeds(origin, all, folder) {
  const rows = [];
  for (const { name, path } of all) {
    console.log(`Measuring ${path}`);
    const first = await cold(origin + path);
    const { page: kept, bare } = await besideBare(origin + path, folder);
    rows.push([
      name, whole(kept.perSecond), ms(kept.p50), ms(kept.p99), whole(bare.perSecond),
      `${Math.round((100 * kept.perSecond) / bare.perSecond)} %`, ms(first.p50), ms(first.p99),
    ]);
  }
  const head = ["Page", "pages a second", "p50", "p99", "bare handler, a second", "ratio", "first reader, p50", "first reader, p99"];
  return table(head, rows);
}

/**
 * Signs in with the card of a demonstration person.
 * @param {string} origin
 * @param {string} who
 */
async function signIn(origin, who) {
  const people = await readFile(PEOPLE, "utf8");
  const card = /^card = "(\S+) (\S+) (\S+) (\S+)"$/m.exec(people.slice(people.indexOf(`key = "${who}"`)));
  const [, one = "", two = "", three = "", number = ""] = card ?? [];
  const form = new URLSearchParams({ "word-1": one, "word-2": two, "word-3": three, number });
  const answer = await ask(`${origin}/en/sign-in`, { form, headers: { origin, "sec-fetch-site": "same-origin" } });
  const cookies = answer.headers["set-cookie"];
  if (answer.status !== 303 || !cookies) throw new Error(`signing in answered ${answer.status}`);
  return cookies.map((cookie) => cookie.split(";", 1)[0]).join("; ");
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
 * What forms of a text cost beside a plain page: each is asked for in turns, by an editor, for whom no page is kept.
 * @param {string} origin
 */
async function forms(origin) {
  const headers = { ...LIKE_A_BROWSER, cookie: await signIn(origin, "nia"), origin, "sec-fetch-site": "same-origin" };
  const asked = {
    "A page in its own language": () => ask(`${origin}/en/${TOPIC}`, { headers }),
    "The same page in Urdu, with words from English": () => ask(`${origin}/ur/${TOPIC}`, { headers }),
    "The editor's check of ten blocks, kept as a draft": () => ask(`${origin}/api/drafts`, { headers, form: beingWritten() }),
  };
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(asked).map((name) => [name, []]));
  for (let number = 0; number < COLD_REQUESTS; number += 1) {
    for (const [name, one] of Object.entries(asked)) {
      const started = performance.now();
      const answer = await one();
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
      times.get(name)?.push(performance.now() - started);
    }
  }
  const plain = percentile(times.get("A page in its own language") ?? [], 0.5);
  const rows = [...times].map(([name, of]) => {
    const p50 = percentile(of, 0.5);
    return [name, ms(p50), ms(percentile(of, 0.99)), (p50 / plain).toFixed(2)];
  });
  return table(["Forms of a text, signed in", "p50", "p99", "cost of the plain page"], rows);
}

async function machine() {
  const rustc = (await output("rustc", ["--version"])).replace(/ \(.*/s, "");
  const date = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${date} with \`make bench\`: ${cpus().length} cores, ${memory} GiB of memory, ${rustc}.`;
}

/** @param {string} folder */
async function seed(folder) {
  const env = { BT_DATA_DIR: folder };
  console.log(`Writing the demonstration data and ${whole(POSTS)} posts.`);
  await output(SERVER, ["demo", "--scale", String(POSTS)], env);
  return env;
}

/** @param {string} folder */
async function bench(folder) {
  const env = await seed(join(folder, "data"));
  const site = await start(SERVER, join(folder, "server.log"), (port) => ({
    args: ["serve"],
    // One client asks as often as many people would.
    env: { ...env, BT_SITE_DIR: SITE, BT_LISTEN: `127.0.0.1:${port}`, BT_RATE_FACTOR: "1000" },
  }));
  try {
    const all = await places(site.origin);
    const speed = await speeds(site.origin, all, folder);
    const memory = await peakMemory(site.pid);
    const visit = await visits(site.origin, all);
    const form = await forms(site.origin);
    const most = memory === null ? "not told by this system" : `${whole(memory)} MB`;
    return [await machine(), speed, `Most memory that the server had, with ${whole(POSTS)} posts: ${most}.`, visit, form].join("\n\n");
  } finally {
    await site.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "building-together-bench-"));
try {
  const result = await bench(folder);
  await writeBetweenMarks(RESULT, result);
  console.log(`\n${result}\n\nWritten to docs/benchmarks.md.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
