// How fast pages are: many at once with wrk, and one after the other.
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SERVER, ask, output, start } from "./site.mjs";
import { percentile } from "./table.mjs";

const BARE = join(dirname(SERVER), "examples/bare");
const CONNECTIONS = 8;
const ROUNDS = 3;
const SECONDS = 3;
const WARM_SECONDS = 2;
/** How many answers to the first askers are not counted: what is asked for the first time is read from the disk. */
const WARM_REQUESTS = 40;

/**
 * @typedef {{ perSecond: number, p50: number, p99: number }} Load
 * @typedef {Record<string, string>} Headers
 */

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
 * @param {Headers} headers
 * @returns {Promise<Load>}
 */
async function load(url, seconds, headers) {
  const sent = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const said = await output("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency", ...sent, url]);
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
 * A page in turns with its own bytes from a handler that does nothing else.
 * @param {string} url
 * @param {string} folder
 * @param {Headers} headers whose page it is, and how their browser asks
 */
export async function besideBare(url, folder, headers) {
  const [file, { body }] = [join(folder, "page"), await ask(url, { headers })];
  await writeFile(file, body);
  const handler = await start(BARE, join(folder, "bare.log"), (port) => ({ args: [file, String(port)] }));
  try {
    await load(url, WARM_SECONDS, headers);
    await load(handler.origin, WARM_SECONDS, headers);
    /** @type {[Load[], Load[]]} */
    const rounds = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds[0].push(await load(url, SECONDS, headers));
      rounds[1].push(await load(handler.origin, SECONDS, headers));
    }
    return { page: middle(rounds[0]), bare: middle(rounds[1]), bytes: body.length };
  } finally {
    await handler.stop();
  }
}

/**
 * How long each of some things takes, asked for in turns, so that whatever else the machine does meets all of them.
 * @param {Record<string, (turn: number) => Promise<import("./site.mjs").Answer>>} asked
 * @param {number} times
 * @param {() => Promise<unknown>} [before] what is done before each of them and not counted
 */
export async function inTurns(asked, times, before = async () => {}) {
  const all = Object.entries(asked).map(([name, one]) => ({ name, one, took: /** @type {number[]} */ ([]) }));
  for (let turn = -WARM_REQUESTS; turn < times; turn += 1) {
    for (const { name, one, took } of all) {
      await before();
      const started = performance.now();
      const answer = await one(turn + WARM_REQUESTS);
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
      if (turn >= 0) took.push(performance.now() - started);
    }
  }
  return new Map(all.map(({ name, took }) => [name, { p50: percentile(took, 0.5), p99: percentile(took, 0.99) }]));
}
