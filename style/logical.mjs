// GOV.UK Frontend is written for left-to-right pages, in pixels, with rules that ask the window how wide it is.
// This turns its compiled (compressed) CSS into what our readers need: sides that turn with the script, sizes that grow
// with the reader's own text size, and layouts that ask the page. Our own Sass is already written that way.

const SIDE = { left: "inline-start", right: "inline-end" };

/** @param {string} side */
const logicalSide = (side) => SIDE[/** @type {keyof typeof SIDE} */ (side)];

/**
 * `margin-left` to `margin-inline-start`, `text-align:left` to `text-align:start`, `left:0` to `inset-inline-start:0`.
 * @param {string} css
 */
function turnSides(css) {
  return css
    .replace(/(margin|padding)-(left|right):/g, (_, box, side) => `${box}-${logicalSide(side)}:`)
    .replace(/border-(left|right)(-\w+)?:/g, (_, side, part = "") => `border-${logicalSide(side)}${part}:`)
    .replace(/(text-align):(left|right)/g, (_, name, side) => `${name}:${side === "left" ? "start" : "end"}`)
    .replace(/float:(left|right)/g, (_, side) => `float:${logicalSide(side)}`)
    .replace(/([{;])(left|right):/g, (_, before, side) => `${before}inset-${logicalSide(side)}:`);
}

/**
 * `padding:10px 20px 10px 0` names its sides by order, so it has to be taken apart.
 * @param {string} css
 */
function turnFourSides(css) {
  const four = /([{;])(margin|padding):(-?[\w.]+) (-?[\w.]+) (-?[\w.]+) (-?[\w.]+)(?=[;}])/g;
  return css.replace(four, (_, before, box, top, right, bottom, left) =>
    `${before}${box}-block:${top} ${bottom};${box}-inline:${left} ${right}`);
}

/**
 * Pixels of layout to rem. Borders and outlines stay: they need not grow with words.
 * @param {string} css
 */
function growWithWords(css) {
  const layout = /([{;](?:margin|padding|width|height|min-|max-|top|bottom|inset)[\w-]*:)([^;{}]*)/g;
  return css.replace(layout, (_, name, value) =>
    name + value.replace(/(\d*\.?\d+)px/g, (/** @type {string} */ pixels, /** @type {string} */ number) =>
      Number(number) < 4 ? pixels : `${Number(number) / 16}rem`));
}

/**
 * `@media (min-width: 40em)` asks the window in the browser's letters; our container asks in the reader's.
 * @param {string} css
 */
function askThePage(css) {
  return css.replace(/@media ?\((min|max)-width: ?([\d.]+)em\)/g, "@container page ($1-width: $2rem)");
}

/**
 * Rules for browsers that are gone (Internet Explorer), which GOV.UK still carries.
 * @param {string} css
 */
function dropOldBrowsers(css) {
  const inner = "\\{(?:[^{}]*\\{[^{}]*\\})*\\}";
  const old = new RegExp(`@media screen(?:\uFFFD[^{}]*| and \\(-ms-high-contrast: ?active\\),\\(-ms-high-contrast: ?none\\))${inner}`, "g");
  return css.replace(old, "").replace(/,\(-ms-high-contrast: ?active\)/g, "");
}

/**
 * What GOV.UK says for every class and we say once for the page: the font, its smoothing, the font on paper.
 * @param {string} css
 */
function dropRepeats(css) {
  return css
    .replace(/-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;?/g, "")
    .replace(/@media print\{[^{}]*\{font-family:inherit\}\}/g, "")
    .replace(/var\((--govuk-[\w-]+),\s?#[0-9a-f]{3,6}\)/g, "var($1)");
}

/** @param {string} css */
export const logical = (css) => growWithWords(turnFourSides(turnSides(askThePage(dropRepeats(dropOldBrowsers(css))))));
