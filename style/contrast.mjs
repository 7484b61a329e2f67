// Measures the colours of every theme: node contrast.mjs. Words need 7:1, edges of controls 4.5:1.
import { readFileSync } from "node:fs";

const WORDS = 7;
const EDGES = 4.5;
const GROUNDS = ["paper", "card", "pear-soft", "plum-soft", "error-soft", "amber-soft"];

/** What stands on what. @type {[string, string[], number][]} */
const PAIRS = [
  ["ink", GROUNDS, WORDS],
  ["ink-soft", GROUNDS, WORDS],
  ["pear", GROUNDS, WORDS],
  ["pear-deep", GROUNDS, WORDS],
  ["plum", ["paper", "card", "pear-soft", "plum-soft", "amber-soft"], WORDS],
  ["error", ["paper", "card", "error-soft"], WORDS],
  ["amber", ["amber-soft"], WORDS],
  ["on-pear", ["pear", "pear-deep", "error"], WORDS],
  ["on-band", ["band", "band-hover"], WORDS],
  ["on-sun", ["sun"], WORDS],
  ["edge", ["paper", "card", "pear-soft"], EDGES],
];

/** @param {string} hex */
function luminance(hex) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Each mixin of tokens/_colours.scss is a theme; a theme may build on an earlier one. */
function themes() {
  const source = readFileSync(new URL("tokens/_colours.scss", import.meta.url), "utf8");
  /** @type {Map<string, Map<string, string>>} */
  const found = new Map([["none", new Map()]]);
  for (const [, name = "", body = ""] of source.matchAll(/@mixin ([\w-]+) \{([^}]*)\}/g)) {
    const base = /@include ([\w-]+)/.exec(body)?.[1] ?? (name === "light" ? "none" : "light");
    const own = [...body.matchAll(/--bt-([\w-]+): (#[0-9a-f]{6})/g)].map(([, key = "", hex = ""]) => /** @type {const} */ ([key, hex]));
    found.set(name, new Map([...(found.get(base) ?? []), ...own]));
  }
  found.delete("none");
  return found;
}

let wrong = 0;
for (const [theme, colours] of themes()) {
  for (const [front, grounds, least] of PAIRS) {
    for (const ground of grounds) {
      const ratio = contrast(colours.get(front) ?? "", colours.get(ground) ?? "");
      if (ratio >= least) continue;
      wrong += 1;
      console.error(`${theme}: ${front} on ${ground} is ${ratio.toFixed(2)}:1, it needs ${least}:1.`);
    }
  }
}
if (wrong) process.exitCode = 1;
else console.log("All colours are strong enough in every theme.");
