// What every page has to pass, each check said as a list of what is wrong: an empty list is a good page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { MESSAGE_IDS } from "./words.ts";

/** axe without comments and long names, which is half as much to hand over to every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Every level that we aim for, and what axe calls good practice beyond it. */
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** Rules beyond these levels: WCAG 2.2 AAA contrast, and targets of 24 px (switched off by axe unless asked for). */
const MORE_RULES = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };

/** What axe finds wrong. */
export async function barriers(page: Page): Promise<string[]> {
  await runAxeFrom(page);
  const found = await page.evaluate(
    async ([tags, rules]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(" ")}: ${failureSummary}`),
      );
    },
    [LEVELS, MORE_RULES] as const,
  );
  return found;
}

/** What axe finds wrong with colours or with the size of targets: for a page that was looked at whole before. */
export async function barriersOf(page: Page, rules: string[]): Promise<string[]> {
  await runAxeFrom(page);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: { type: "rule", values }, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
  }, rules);
}

/** Puts axe into the page, once. Playwright may do what the site's own policy forbids to everybody else. */
async function runAxeFrom(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // VoiceOver in Safari takes a list without bullets for no list, unless its role says so.
    "no-redundant-role": ["error", { exclude: ["list"] }],
    "prefer-native-element": ["error", { exclude: ["list"] }],
    // A title is what people called their topic; the rule is about what search engines cut off.
    "long-title": "off",
  },
});

/** What is wrong with the HTML as it was served. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column} ${selector})`);
}

/** What sticks out at the side, so that somebody would have to scroll in two directions (WCAG 1.4.10). */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    const names = wide.slice(0, 5).map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    return [`${scrollWidth} px are needed where there are ${clientWidth}: ${names.join(", ")}`];
  });
}

/** Names of messages that can be seen or heard: each is a message that is missing. */
export async function nakedMessages(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const spoken = ["alt", "aria-label", "title", "placeholder"];
    const attributes = [...document.querySelectorAll("*")].flatMap((one) => spoken.map((name) => one.getAttribute(name) ?? ""));
    return [document.title, document.body.innerText, ...attributes].join("\n");
  });
  const said = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
  return MESSAGE_IDS.filter((id) => said.has(id));
}

/** More stops than any page has: where Tab never comes back to the start, something holds it. */
const MOST_STOPS = 400;

/** What Tab does not reach, and where it is but cannot be seen (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.11). */
export async function lostFocus(page: Page): Promise<string[]> {
  const controls = await markControls(page);
  const stops = await goRound(page, controls.length + 1);
  const reached = new Set(stops.map(({ id }) => id));
  const faults = stops.flatMap((stop) => stop.faults.map((fault) => `${fault}: ${stop.name}`));
  const missed = controls.filter(({ id }) => !reached.has(id)).map(({ name }) => `Tab does not reach it: ${name}`);
  return [...faults, ...missed];
}

type Stop = { id: string; name: string; faults: string[] };

/**
 * Goes round the page once with Tab, in as many presses at a time as it should take. The page notes itself where each press
 * has led: asking after every one takes longer than all that is looked at.
 */
async function goRound(page: Page, presses: number): Promise<Stop[]> {
  await page.evaluate(noteStops);
  const keyboard = await page.context().newCDPSession(page);
  let stops: Stop[] | undefined;
  for (let pressed = 0; pressed < MOST_STOPS && !stops; pressed += presses) {
    const moves = Array.from({ length: presses }, () => ["rawKeyDown", "keyUp"] as const).flat();
    await Promise.all(moves.map((type) => keyboard.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 })));
    stops = await page.evaluate(stopsOfRound, pressed + presses >= MOST_STOPS);
  }
  await keyboard.detach();
  return stops ?? [];
}

/**
 * Numbers all controls that can be seen, and notes how each looks while the focus is elsewhere. Of a group of radio
 * buttons Tab reaches one; the arrow keys do the rest.
 */
function markControls(page: Page): Promise<{ id: string; name: string }[]> {
  return page.evaluate(() => {
    // From the top, wherever a link to a part of the page has led before.
    const top = document.body.insertBefore(document.createElement("span"), document.body.firstChild);
    top.tabIndex = -1;
    top.focus();
    top.remove();
    /** How a control looks: its own box, those that styles draw beside it, and the label that stands for a radio button. */
    const look = (one: Element) => {
      const label = one.matches("input") ? (one as HTMLInputElement).labels?.[0] : undefined;
      const boxes = [one, label].filter((box) => box !== undefined);
      const parts = boxes.flatMap((box) => [undefined, "::before", "::after"].map((part) => getComputedStyle(box, part)));
      // An outline that is not drawn still has a colour: the one of the words, which may change with the focus.
      const drawn = (style: CSSStyleDeclaration) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const outline = (style: CSSStyleDeclaration) => (drawn(style) ? style.outline : "no outline");
      return parts.map((style) => `${outline(style)} ${style.boxShadow} ${style.backgroundColor}`).join("|");
    };
    const name = (one: Element) => `${one.tagName.toLowerCase()}#${one.id} "${(one.textContent ?? "").trim().slice(0, 50)}"`;
    const known: FocusCheck = { look, name, looks: new Map(), ids: new Map(), stops: [], isRound: false };
    (window as unknown as { focusCheck: FocusCheck }).focusCheck = known;
    const groups = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")];
    const seen = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches("[type=hidden], :disabled"));
    const controls: { id: string; name: string }[] = [];
    for (const [at, one] of seen.entries()) {
      const radio = one.matches("[type=radio]") ? (one as HTMLInputElement).name : undefined;
      const id = radio === undefined ? String(at) : `radio ${radio}`;
      known.ids.set(one, id);
      known.looks.set(one, look(one));
      if (radio === undefined || !groups.has(radio)) controls.push({ id, name: name(one) });
      if (radio !== undefined) groups.add(radio);
    }
    return controls;
  });
}

/** What {@link markControls} and {@link noteStops} keep in the page. */
type FocusCheck = {
  look: (one: Element) => string;
  name: (one: Element) => string;
  looks: Map<Element, string>;
  ids: Map<Element, string>;
  stops: Stop[];
  isRound: boolean;
};

/** Notes, whenever Tab is let go, where the focus is and what is wrong with how it looks there. Runs in the page. */
function noteStops(): void {
  const check = (window as unknown as { focusCheck: FocusCheck }).focusCheck;
  const { look, name, looks, ids, stops } = check;
  const faultsOf = (one: Element) => {
    const faults: string[] = [];
    if (look(one) === looks.get(one)) faults.push("it looks the same with the focus as without");
    const box = one.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inside || box.width === 0 || box.height === 0) faults.push("it has the focus outside of what can be seen");
    return faults;
  };
  const note = () => {
    const one = document.activeElement;
    // Behind the last control the focus leaves the page, and the round is done.
    if (!one || one === document.body || one === document.documentElement) check.isRound = true;
    if (!one || check.isRound) return;
    const id = ids.get(one) ?? name(one);
    if (stops.some((stop) => stop.id === id)) check.isRound = true;
    else stops.push({ id, name: name(one), faults: faultsOf(one) });
  };
  addEventListener("keyup", note, { capture: true });
}

/** Where Tab has led, once it has been everywhere or there is no more time. Runs in the page. */
function stopsOfRound(isLast: boolean): Stop[] | undefined {
  const { stops, isRound } = (window as unknown as { focusCheck: FocusCheck }).focusCheck;
  return isRound || isLast ? stops : undefined;
}
