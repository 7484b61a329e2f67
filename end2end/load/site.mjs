// The server under measurement: seeded, started on a free port, asked, and stopped.
import { execFile, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

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
