// The words of the interface, read from the same files as the site reads: a test presses the button that a reader sees,
// in either form, and a better wording breaks no test. What the words are is kept in snapshots/.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const LOCALES = ["en", "en-simple"] as const;
/** Languages that are looked at as well: one that is written from right to left, one with other letters. */
export const OTHERS = ["pl", "ur"] as const;
export type Locale = (typeof LOCALES)[number] | (typeof OTHERS)[number];
export type Say = (id: string, values?: Record<string, string | number>) => string;

const FOLDER = resolve(import.meta.dirname, "../../locales");
const MESSAGE = /^([a-z][a-z0-9-]*) =(.*(?:\n(?: .*)?)*)/gm;

function messages(locale: Locale): Map<string, string> {
  const names = readdirSync(join(FOLDER, locale)).filter((file) => file.endsWith(".ftl"));
  const files = names.map((file) => readFileSync(join(FOLDER, locale, file), "utf8"));
  const found = files.flatMap((text) => [...text.matchAll(MESSAGE)]);
  return new Map(found.map(([, id = "", value = ""]) => [id, value.replace(/\n +/g, "\n").trim()]));
}

const ALL = new Map<Locale, Map<string, string>>([...LOCALES, ...OTHERS].map((locale) => [locale, messages(locale)]));

/** The names of all messages: none of them may ever be seen. */
export const MESSAGE_IDS = [...new Set([...ALL.values()].flatMap((of) => [...of.keys()]))];

/** The words of a locale. */
export function words(locale: Locale): Say {
  return (id, values = {}) => {
    const text = ALL.get(locale)?.get(id);
    if (text === undefined) throw new Error(`There is no message ${id} in ${locale}`);
    if (text.includes("->")) throw new Error(`The message ${id} depends on a number: say what you expect instead`);
    return text.replace(/\{ *\$([a-z]+) *\}/g, (_, name: string) => String(values[name])).replace(/\{"(.*?)"\}/g, "$1");
  };
}
