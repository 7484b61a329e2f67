// Numbers as a person reads them, and the parts of docs/benchmarks.md that the bench writes.
import { readFile, writeFile } from "node:fs/promises";

/** @param {number} value */
export const whole = (value) => Math.round(value).toLocaleString("en-GB");
/** @param {number} value in milliseconds */
export const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
/** @param {number} bytes */
export const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The value below which this share of all values lies.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * A Markdown table; all columns but the first hold numbers.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/**
 * Puts a text between the two marks of its part and leaves what stands outside.
 * @param {URL} file
 * @param {string} part
 * @param {string} text
 */
export async function writeBetweenMarks(file, part, text) {
  const start = `<!-- Written by \`make bench PARTS=${part}\`: changes from here on are lost. -->`;
  const end = `<!-- Up to here: ${part}. -->`;
  const old = await readFile(file, "utf8");
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file.pathname} has lost the marks of ${part} that the bench writes between`);
  await writeFile(file, `${old.slice(0, from)}${start}

${text}

${old.slice(to)}`);
}
