// The server under measurement: seeded, started on a free port, asked, and stopped.
import { execFile, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

/** The program under measurement. */
export const SERVER = process.env.BT_SERVER ?? new URL("../../target/release/building-together", import.meta.url).pathname;
const SITE = process.env.BT_SITE_DIR ?? new URL("../../target/site", import.meta.url).pathname;
const PEOPLE = new URL("../../server/demo/people.toml", import.meta.url);
/** As a browser of our days asks: pages are measured as they are sent to people. */
export const LIKE_A_BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };
/** As a browser asks that does not know Zstandard, as Chrome did before 123 and Firefox before 126 (both 2024). */
export const LIKE_AN_OLDER_BROWSER = { "accept-encoding": "gzip, deflate, br" };

const run = promisify(execFile);
/** How long a server may take to answer for the first time, in milliseconds. */
const LONGEST_START = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {Buffer} body as it came over the wire: still compressed where the server compressed it
 */

/**
 * Asks for one address. Unlike `fetch` it leaves a compressed body as it is, so that its bytes can be counted.
 * @param {string} url
 * @param {{ headers?: Record<string, string>, form?: URLSearchParams }} [how]
 * @returns {Promise<Answer>}
 */
export function ask(url, { headers = {}, form } = {}) {
  const method = form ? "POST" : "GET";
  const sent = form ? { ...headers, "content-type": "application/x-www-form-urlencoded" } : headers;
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: sent, method }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("error", reject);
    asked.end(form?.toString());
  });
}

/**
 * The HTML of a page; anything but 200 stops the bench.
 * @param {string} url
 * @param {Record<string, string>} [headers]
 */
export async function page(url, headers) {
  const answer = await ask(url, { headers });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.body.toString();
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/**
 * A program that serves on a port of this machine.
 * @param {string} program
 * @param {string} log the file that gets what it says
 * @param {(port: number) => { args: string[], env?: Record<string, string> }} how
 */
export async function start(program, log, how) {
  const port = await freePort();
  const { args, env } = how(port);
  const file = await open(log, "a");
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", file.fd, file.fd] });
  await file.close();
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  const server = {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(late);
    },
  };
  try {
    await answering(server.origin, () => child.exitCode !== null || child.pid === undefined);
    return server;
  } catch (error) {
    await server.stop();
    console.error(await readFile(log, "utf8"));
    throw error;
  }
}

/**
 * The site with the data of a folder.
 * @param {string} data
 */
export function serve(data) {
  return start(SERVER, join(data, "server.log"), (port) => ({
    args: ["serve"],
    // One client asks as often as many people would.
    env: { BT_DATA_DIR: data, BT_SITE_DIR: SITE, BT_LISTEN: `127.0.0.1:${port}`, BT_RATE_FACTOR: "1000" },
  }));
}

/**
 * Signs in with the card of a demonstration person; answers the cookie.
 * @param {string} origin
 * @param {string} who
 */
export async function signIn(origin, who) {
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
 * @param {() => boolean} hasEnded
 */
async function answering(origin, hasEnded) {
  const started = performance.now();
  while (performance.now() - started < LONGEST_START) {
    if (hasEnded()) throw new Error(`the server for ${origin} ended before it answered`);
    const answered = await ask(origin).then(() => true, () => false);
    if (answered) return;
    await wait(50);
  }
  throw new Error(`nothing answered at ${origin} within ${LONGEST_START / 1000} seconds`);
}

/**
 * Runs a program to its end and gives what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export async function output(program, args, env) {
  const { stdout } = await run(program, args, { env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
  return stdout;
}

/**
 * The most memory that a process has had, in megabytes; null where the system does not tell.
 * @param {number | undefined} pid
 */
export async function peakMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes ? (Number(kilobytes) * 1024) / 1e6 : null;
}
