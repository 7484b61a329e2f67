// Measures the release server and writes the numbers into docs/benchmarks.md. `make bench` builds what it needs.
//
// Everything is measured beside something else in the same run, so that the ratio says what the site adds, whatever
// machine this is and whatever else it does. All of it stays on 127.0.0.1 and ends by itself.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { growth, queues } from "./much.mjs";
import { pages } from "./pages.mjs";
import { SERVER, output } from "./site.mjs";
import { table, whole, writeBetweenMarks } from "./table.mjs";

const RESULT = new URL("../../docs/benchmarks.md", import.meta.url);
const POSTING_SECONDS = 20;

/** @param {string} folder */
async function posting(folder) {
  console.log("Writing 100,000 posts, and then letting 32 people post at the same time.");
  const program = join(SERVER, "../examples/posting");
  const said = JSON.parse(await output(program, [join(folder, "posting"), String(POSTING_SECONDS)]));
  const head = ["writers", "plain records, a second", "posts, a second", "ratio", "lost", "twice"];
  return table(head, [[said.writers, whole(said.plain), whole(said.posts), said.ratio.toFixed(2), said.lost, said.twice].map(String)]);
}

const PARTS = { pages, posting, queues, growth };

async function machine() {
  const rustc = (await output("rustc", ["--version"])).replace(/ \(.*/s, "");
  const date = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${date}: ${cpus().length} cores, ${memory} GiB of memory, ${rustc}.`;
}

/** @param {string} name */
async function measure(name) {
  const part = Object.entries(PARTS).find(([known]) => known === name)?.[1];
  if (!part) throw new Error(`there is no part ${name}, but: ${Object.keys(PARTS).join(", ")}`);
  // A million posts take half an hour to write: whoever measures again and again keeps them.
  const kept = process.env.BT_BENCH_DIR;
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "building-together-bench-")));
  try {
    const result = `${await machine()}\n\n${await part(folder)}`;
    await writeBetweenMarks(RESULT, name, result);
    console.log(`\n${result}\n\nWritten to docs/benchmarks.md.\n`);
  } finally {
    if (!kept) await rm(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) await measure(name);
