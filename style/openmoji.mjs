// The pictures of OpenMoji that the site offers beside its own, with the words of Unicode CLDR by which they are found.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
/** The languages of the site (LANGUAGES in domain::content); one that CLDR does not have is read in English. */
const LANGUAGES = ["en", "pl", "ro", "ur", "pa"];

/**
 * Where a picture stands in the library (domain::content::pictures::GROUPS), by OpenMoji's subgroup or group. What is in
 * none of these stays out: skin tones, flags of countries, brands, pictures of known people, letters and plain shapes.
 * @type {Record<string, string>}
 */
const GROUPS = {
  "travel-places/time": "time",
  "travel-places/sky-weather": "nature",
  "objects/medical": "health",
  "objects/money": "money-and-work",
  "objects/office": "money-and-work",
  "extras-openmoji/emergency": "health",
  "extras-openmoji/food-drink": "food",
  "extras-openmoji/gardening": "nature",
  "extras-openmoji/healthcare": "health",
  "extras-openmoji/interaction": "things",
  "extras-openmoji/technology": "things",
  "extras-openmoji/travel-places": "places",
  "flags/flag": "signs",
  "smileys-emotion": "feelings",
  "people-body": "people",
  "animals-nature": "nature",
  "food-drink": "food",
  "travel-places": "places",
  "activities": "activities",
  "objects": "things",
  "symbols": "signs",
};
const LEFT_OUT = new Set(["symbols/alphanum", "symbols/geometric", "symbols/keycap", "symbols/zodiac"]);
/** A rude gesture. */
const RUDE = new Set(["1F595"]);

/**
 * @typedef {{ emoji: string, hexcode: string, group: string, subgroups: string, annotation: string, tags: string,
 *   openmoji_tags: string, openmoji_author: string, skintone: string }} Emoji
 * @typedef {Record<string, { default?: string[], tts?: string[] }>} Annotations
 * @typedef {{ name: string, words: string[] }} Text
 */

/** @param {...string} path */
async function json(...path) {
  return JSON.parse(await readFile(join(PACKAGES, ...path), "utf8"));
}

/** @param {string} text */
const listed = (text) => text.split(",").map((word) => word.trim()).filter(Boolean);

/** @param {Emoji} emoji */
function groupOf({ group, subgroups }) {
  const subgroup = `${group}/${subgroups}`;
  return LEFT_OUT.has(subgroup) ? undefined : (GROUPS[subgroup] ?? GROUPS[group]);
}

/**
 * The name and the words of a picture in each language that has them.
 * @param {Emoji} emoji
 * @param {[string, Annotations][]} languages
 */
function textsOf(emoji, languages) {
  // CLDR leaves out the mark that asks for a picture.
  const sign = emoji.emoji.replaceAll("\uFE0F", "");
  /** @type {Record<string, Text>} */
  const texts = {};
  for (const [language, annotations] of languages) {
    const { tts: [name] = [], default: words = [] } = annotations[sign] ?? {};
    if (name) texts[language] = { name, words };
  }
  const own = [...listed(emoji.tags), ...listed(emoji.openmoji_tags)];
  const english = texts["en"] ?? { name: emoji.annotation, words: [] };
  texts["en"] = { name: english.name, words: [...new Set([...english.words, ...own])] };
  return texts;
}

/**
 * A drawing without the white space and the empty layers that its drawers need.
 * @param {string} svg
 */
const packed = (svg) => svg.replace(/>\s+</g, "><").replace(/<g id="[\w-]+"\/>/g, "").trim();

/**
 * The files that the site serves under /assets/pictures/: the drawings, and openmoji.json, which the server reads.
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function openmoji() {
  /** @type {Emoji[]} */
  const all = await json("openmoji/data/openmoji.json");
  const languages = await Promise.all(LANGUAGES.map(async (language) => {
    const { annotations } = await json(`cldr-annotations-full/annotations/${language}/annotations.json`);
    return /** @type {[string, Annotations]} */ ([language, annotations.annotations]);
  }));
  const english = languages[0]?.[1] ?? {};
  const known = (/** @type {Emoji} */ { emoji, group }) =>
    group.startsWith("extras-") || emoji.replaceAll("\uFE0F", "") in english;
  const chosen = all.filter((emoji) => !emoji.skintone && groupOf(emoji) && known(emoji) && !RUDE.has(emoji.hexcode));
  const drawings = await Promise.all(chosen.map(async ({ hexcode }) => {
    const svg = await readFile(join(PACKAGES, `openmoji/color/svg/${hexcode}.svg`), "utf8");
    return /** @type {[string, string]} */ ([`${nameOf(hexcode)}.svg`, packed(svg)]);
  }));
  const index = chosen.map((emoji) => ({
    id: nameOf(emoji.hexcode),
    group: groupOf(emoji),
    author: `OpenMoji: ${emoji.openmoji_author}`,
    texts: textsOf(emoji, languages),
  }));
  return [...drawings, ["openmoji.json", `[\n${index.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`]];
}

/** @param {string} hexcode */
const nameOf = (hexcode) => `openmoji-${hexcode.toLowerCase()}`;
