// A site of one's own: the real server on a fresh folder, at a time that stands still.
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const ROOT = resolve(import.meta.dirname, "../..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
const SERVER = process.env.BT_SERVER ?? join(TARGET, "debug/building-together");
const LOOK = process.env.BT_SITE_DIR ?? join(ROOT, "target/site");

/** A Friday in November: every date on the pages follows from it, so that pages can be compared word by word. */
export const NOW = "2026-11-20T10:00:00Z";
/** How long the server may take to answer for the first time, in milliseconds. */
const LONGEST_START = 60_000;

/** The words and the number of a sign-in card. */
export type Card = { words: string[]; number: string };

/** What a command of the server said. */
export type Said = { code: number; out: string; err: string };

/** Where {@link prepare} leaves a folder with the demonstration data, for the workers. */
const PREPARED = "BT_END2END_PREPARED";

/** Loads the demonstration data once. Every site starts with a copy: loading takes seconds, copying does not. */
export async function prepare(): Promise<() => Promise<void>> {
  const site = await Site.empty();
  const said = await site.run("demo");
  if (said.code !== 0) throw new Error(`The demonstration data could not be loaded:\n${said.out}${said.err}`);
  process.env[PREPARED] = site.folder;
  return () => site.remove();
}

export class Site {
  /** The people whom the server printed when it opened, by name in small letters. */
  readonly cards = new Map<string, Card>();
  private server?: ChildProcess;

  private constructor(
    readonly folder: string,
    private readonly port: number,
  ) {}

  /** A site with nothing in it. */
  static async empty(): Promise<Site> {
    return new Site(await mkdtemp(join(tmpdir(), "building-together-")), await freePort());
  }

  /** A site with the demonstration data, not opened yet. */
  static async withPeople(): Promise<Site> {
    const site = await Site.empty();
    await cp(process.env[PREPARED] ?? "", site.folder, { recursive: true });
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The card of somebody whom the server named when it opened. */
  card(name: string): Card {
    const card = this.cards.get(name);
    if (!card) throw new Error(`${name} has no card: the server printed ${[...this.cards.keys()].join(", ")}`);
    return card;
  }

  /**
   * Opens it as a newcomer does, and waits until it answers. Its clock stands still: a site that is closed can be opened again
   * at a later time.
   */
  async open(at = NOW): Promise<this> {
    const env = { ...this.environment(), BT_CLOCK: at };
    const server = spawn(SERVER, ["serve", "--demo"], { env, stdio: ["ignore", "pipe", "pipe"] });
    this.server = server;
    let said = "";
    const hear = (line: string) => {
      said += `${line}\n`;
    };
    createInterface({ input: server.stderr }).on("line", hear);
    const opened = new Promise<void>((open, fail) => {
      const late = setTimeout(() => fail(new Error(`The server does not open:\n${said}`)), LONGEST_START);
      server.once("error", fail);
      server.once("exit", (code) => fail(new Error(`The server stopped with ${code}:\n${said}`)));
      createInterface({ input: server.stdout }).on("line", (line) => {
        hear(line);
        this.noteCard(line);
        if (!line.startsWith("Stop it with")) return;
        clearTimeout(late);
        open();
      });
    });
    await opened;
    // It says so after the socket is bound, so the first question waits until it is answered.
    const health = await fetch(`${this.url}/health`);
    if (!health.ok) throw new Error(`The server is not well: ${health.status}\n${said}`);
    return this;
  }

  /** Closes it, as Ctrl+C does. */
  async close(): Promise<void> {
    const server = this.server;
    if (!server || server.exitCode !== null) return;
    const gone = once(server, "exit");
    server.kill("SIGTERM");
    await gone;
  }

  /** Closes it and removes all that it kept. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs a command of the server on the same folder. Only one program at a time can open it: close the site before. */
  run(...args: string[]): Promise<Said> {
    return new Promise((done, fail) => {
      execFile(SERVER, args, { env: this.environment(), cwd: this.folder }, (error, out, err) => {
        // A number is what the command answered; anything else says that it could not be started.
        if (error && typeof error.code !== "number") fail(error);
        else done({ code: Number(error?.code ?? 0), out, err });
      });
    });
  }

  /** The letters that would have been sent to an address, oldest first. */
  async lettersTo(address: string): Promise<string[]> {
    const folder = join(this.folder, "outbox");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
    const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    return letters.filter((letter) => letter.includes(`To: ${address}`)).map(decoded);
  }

  private environment(): NodeJS.ProcessEnv {
    const { PATH, HOME } = process.env;
    return {
      PATH,
      HOME,
      BT_LISTEN: `127.0.0.1:${this.port}`,
      BT_DATA_DIR: this.folder,
      BT_SITE_DIR: LOOK,
      BT_CLOCK: NOW,
      // Tests do in seconds what people do in days.
      BT_RATE_FACTOR: "1000",
    };
  }

  /** A line of the list of people: the name, and behind it three words and four digits. */
  private noteCard(line: string): void {
    const [, name, words, number] = /^\s+(\S+)\s+((?:[a-z]+ ){3})(\d{4})\s/.exec(line) ?? [];
    if (name && words && number) this.cards.set(name.toLowerCase(), { words: words.trim().split(" "), number });
  }
}

/** The text of a letter: mail breaks long lines with a sign of its own. */
function decoded(letter: string): string {
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(letter)) return letter;
  const joined = letter.replace(/=\r?\n/g, "");
  return joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}
