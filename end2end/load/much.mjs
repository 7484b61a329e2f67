// Whether pages stay as fast when there is much more to show: the same pages of two sites, asked for in turns.
import { join } from "node:path";
import { LIKE_A_BROWSER, SERVER, ask, output, page, serve, signIn } from "./site.mjs";
import { inTurns } from "./speed.mjs";
import { ms, table, whole } from "./table.mjs";

const [FEW_POSTS, MANY_POSTS] = [100_000, 1_000_000];
const [FEW_WAIT, MANY_WAIT] = [50, 10_000];
const REQUESTS = 1_000;
/** So many topics are opened by turns, and the last pages of as many others: whatever is kept of one is not of use to the other. */
const TOPICS = 200;
/** What people look for: words of many posts and of few, two together, and with a slip of the finger. */
const SEARCHES = [
  "calendar", "bus driver", "wheelchair", "support worker", "bench by the entrance", "quiet hour", "sister town",
  "calender", "manager letter", "saftey", "nurse door", "form missing",
];

/**
 * @typedef {import("./site.mjs").Answer} Answer
 * @typedef {{ origin: string, headers: Record<string, string> }} Visitor
 * @typedef {(turn: number) => string} Walk the page that is asked for in that turn
 */

/**
 * @template T
 * @param {T[]} list
 * @param {number} turn
 * @returns {T}
 */
function inOrder(list, turn) {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error("nothing to ask for");
  return one;
}

/**
 * The topics of the measured posts, as a reader meets them in the lists of the spaces.
 * @param {Visitor} visitor
 */
async function topics({ origin, headers }) {
  const html = await page(`${origin}/en/forum`, headers);
  const spaces = [...new Set([...html.matchAll(/href="(\/en\/forum\/[^/"?#]+)"/g)].map(([, link = ""]) => link))];
  /** @type {Set<string>} */
  const found = new Set();
  for (let number = 1; found.size < 2 * TOPICS && number < 100; number += 1) {
    for (const space of spaces) {
      const answer = await ask(`${origin}${space}?page=${number}`, { headers });
      // Behind its last page a list leads back.
      if (answer.status === 303) continue;
      for (const [, link = ""] of answer.body.toString().matchAll(/href="(\/en\/forum\/[^/"]+\/many-topic-\d+)"/g)) found.add(link);
    }
  }
  if (found.size < 2 * TOPICS) throw new Error(`only ${found.size} topics were found`);
  const all = [...found].sort().slice(0, 2 * TOPICS);
  return { all, spaces: [...new Set(all.map((topic) => topic.slice(0, topic.lastIndexOf("/"))))] };
}

/**
 * The number of the last page of a topic.
 * @param {Visitor} visitor
 * @param {string} topic
 */
async function lastPage({ origin, headers }, topic) {
  const html = await page(origin + topic, headers);
  return Math.max(1, ...[...html.matchAll(/\?page=(\d+)/g)].map(([, number]) => Number(number)));
}

/**
 * @param {Visitor} visitor
 * @returns {Promise<Record<string, Walk>>}
 */
async function forumWalks(visitor) {
  const { all, spaces } = await topics(visitor);
  const last = await lastPage(visitor, inOrder(all, 0));
  const [some, others] = [all.slice(0, TOPICS), all.slice(TOPICS)];
  return {
    "A topic": (turn) => inOrder(some, turn * 7),
    "A topic, its last page": (turn) => `${inOrder(others, turn * 7)}?page=${last}`,
    "A space": (turn) => inOrder(spaces, turn),
    "A space, its twentieth page": (turn) => `${inOrder(spaces, turn)}?page=20`,
    "The search": (turn) => `/en/search?q=${encodeURIComponent(inOrder(SEARCHES, turn))}`,
    "Notices": () => "/en/notices",
  };
}

/**
 * @param {string} origin
 * @param {string} who
 * @returns {Promise<Visitor>}
 */
async function visitor(origin, who) {
  return { origin, headers: { cookie: await signIn(origin, who) } };
}

/**
 * The same walks on two sites.
 * @param {[string, string]} data the folders of their data
 * @param {[string, string]} names how much each has
 * @param {string} who
 * @param {(visitor: Visitor) => Promise<Record<string, Walk>>} walks
 */
async function compare(data, names, who, walks) {
  const sites = [await serve(data[0])];
  try {
    sites.push(await serve(data[1]));
    /** @type {Record<string, (turn: number) => Promise<Answer>>[]} */
    const asked = [];
    for (const { origin } of sites) {
      const person = await visitor(origin, who);
      const all = Object.entries(await walks(person));
      const headers = { ...LIKE_A_BROWSER, ...person.headers };
      asked.push(Object.fromEntries(all.map(([name, walk]) => [name, (turn) => ask(origin + walk(turn), { headers })])));
    }
    const [few = {}, many = {}] = asked;
    const rows = [];
    for (const name of Object.keys(few)) {
      console.log(`Measuring: ${name}`);
      const [one, other] = [few[name], many[name]];
      if (!one || !other) throw new Error(`${name} is missing on one site`);
      const times = await inTurns({ few: one, many: other }, REQUESTS);
      const [less, more] = [times.get("few"), times.get("many")];
      if (!less || !more) throw new Error("nothing was measured");
      const row = [name, ms(less.p50), ms(less.p99), ms(more.p50), ms(more.p99), (more.p99 / less.p99).toFixed(2)];
      // A run that is broken off has said what it found so far.
      console.log(row.join(" | "));
      rows.push(row);
    }
    const head = ["Page, signed in", ...names.flatMap((name) => [`${name}, p50`, "p99"]), "ratio of the p99"];
    return table(head, rows);
  } finally {
    for (const site of sites) await site.stop();
  }
}

/**
 * Pages of the forum with ten times the posts.
 * @param {string} folder
 */
export async function growth(folder) {
  const data = /** @type {[string, string]} */ ([FEW_POSTS, MANY_POSTS].map((posts) => join(folder, `posts-${posts}`)));
  for (const [at, posts] of [FEW_POSTS, MANY_POSTS].entries()) {
    console.log(`Writing the demonstration data and ${whole(posts)} posts, with what makes them found, and notices.`);
    const begun = performance.now();
    await output(SERVER, ["demo", "--scale", String(posts)], { BT_DATA_DIR: data[at] ?? "" });
    console.log(`Written in ${Math.round((performance.now() - begun) / 1000)} seconds.`);
  }
  return compare(data, [`${whole(FEW_POSTS)} posts`, `${whole(MANY_POSTS)} posts`], "jodie", forumWalks);
}

/**
 * The queues of moderators and safeguarding leads, with little and with much that waits.
 * @param {string} folder
 */
export async function queues(folder) {
  const data = /** @type {[string, string]} */ ([FEW_WAIT, MANY_WAIT].map((wait) => join(folder, `waiting-${wait}`)));
  for (const [at, wait] of [FEW_WAIT, MANY_WAIT].entries()) {
    console.log(`Writing ${whole(wait)} posts that wait and ${whole(wait)} concerns.`);
    const program = join(SERVER, "../examples/waiting");
    await output(program, [data[at] ?? "", String(wait)]);
  }
  const walks = async () => ({ "Moderation": () => "/en/moderation", "Safeguarding": () => "/en/safeguarding" });
  return compare(data, [`${whole(FEW_WAIT)} wait`, `${whole(MANY_WAIT)} wait`], "hugh", walks);
}
