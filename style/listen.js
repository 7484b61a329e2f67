// Reads a page aloud with the voices of the reader's own device. It does nothing until somebody presses "Listen", and shows
// no words of its own: they all stand in the page (app/src/ui/listen.rs).

/** @typedef {{ text: string, lang: string, range: Range, block: Element }} Sentence */
/** @typedef {{ nodes: Text[], lang: string, block: Element }} Run text of one block in one language */

/** What is on a page and is not read: ways to other places, controls, what only eyes or only screen readers are meant to get. */
const UNREAD = "nav,form,template,svg,button:not(.bt-hard-word),[hidden],[popover],[aria-hidden=true]," +
  ".govuk-visually-hidden,.govuk-button,.bt-actions,.bt-post__links";
const MARK = "bt-reading";
const SPEED = "bt-reading-speed";
/** How long a browser may take to find its voices, in milliseconds. */
const LONGEST_SEARCH = 2000;

const synth = window.speechSynthesis;
const panel = /** @type {HTMLElement} */ (document.querySelector(".bt-listen-panel"));
const status = /** @type {HTMLElement} */ (panel?.querySelector("[role=status]"));
/** The speeds, as the page names them, slowest first. */
const speeds = [...(panel?.querySelectorAll("data") ?? [])];

/** @type {Sentence[]} */
let sentences = [];
let at = 0;
/** The button that began it. @type {HTMLElement | undefined} */
let starter;
/** What is being said. Browsers forget an utterance that nobody holds, and with it how it ended. @type {SpeechSynthesisUtterance | undefined} */
let saying;

/** `en` for `en-GB`, `en-simple` and for `en_GB`, as Android writes it. @param {string} tag */
const language = (tag) => (tag.split(/[-_]/)[0] ?? "").toLowerCase();

/**
 * The voice for a language; none rather than one of another language. Only voices of the device itself: the others would
 * send what somebody reads to whoever makes them.
 * @param {string} lang
 */
function voiceFor(lang) {
  const voices = synth.getVoices().filter((voice) => voice.localService && language(voice.lang) === lang);
  const own = voices.find((voice) => navigator.languages.includes(voice.lang.replace("_", "-")));
  return own ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Some browsers look for their voices only when they are first asked, and say when they are done. */
function voicesFound() {
  if (synth.getVoices().length > 0) return Promise.resolve();
  return new Promise((done) => {
    synth.addEventListener("voiceschanged", done, { once: true });
    setTimeout(done, LONGEST_SEARCH);
  });
}

/** @param {Element} element */
function isRead(element) {
  return !element.matches(UNREAD) && element.checkVisibility?.() !== false;
}

/** The block that an element is part of. @param {Element} element @returns {Element} */
function blockOf(element) {
  const inline = /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
  return inline && element.parentElement ? blockOf(element.parentElement) : element;
}

/** The text below an element, in the order of the page. @param {Element} root */
function runsOf(root) {
  /** @type {Run[]} */
  const runs = [];
  /** @type {Run | undefined} */
  let run;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && !isRead(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.nodeName === "BR") run = undefined;
    if (!(node instanceof Text) || !parent) continue;
    const block = blockOf(parent);
    const lang = language(parent.closest("[lang]")?.getAttribute("lang") ?? "");
    if (run?.block !== block || run.lang !== lang) runs.push((run = { nodes: [], lang, block }));
    run.nodes.push(node);
  }
  return runs;
}

/** @param {Text[]} nodes @param {number} from @param {number} to */
function rangeOf(nodes, from, to) {
  const range = new Range();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (from >= start && from < end) range.setStart(node, from - start);
    if (to > start && to <= end) range.setEnd(node, to - start);
    start = end;
  }
  return range;
}

/** The sentences of a run; all of it where the browser cannot tell sentences. @param {Run} run @returns {Sentence[]} */
function sentencesOf({ nodes, lang, block }) {
  // A line break in the file is none for a reader. One character stays one, so that the places stay right.
  const whole = nodes.map((node) => node.data).join("").replace(/\s/g, " ");
  const parts = "Segmenter" in Intl ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(whole)] : [{ segment: whole, index: 0 }];
  return parts.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).map(({ segment, index }) => {
    const from = index + segment.length - segment.trimStart().length;
    const text = segment.trim();
    return { text: text.replace(/ +/g, " "), lang, block, range: rangeOf(nodes, from, from + text.length) };
  });
}

/** Marks the sentence that is read, or its block where the browser cannot mark a part of a text. @param {Sentence} [sentence] */
function mark(sentence) {
  for (const old of document.querySelectorAll(`.${MARK}`)) old.classList.remove(MARK);
  if ("highlights" in CSS) CSS.highlights.delete(MARK);
  if (!sentence) return;
  if ("highlights" in CSS) CSS.highlights.set(MARK, new Highlight(sentence.range));
  else sentence.block.classList.add(MARK);
  const { top, bottom } = sentence.range.getBoundingClientRect();
  const room = innerHeight - panel.offsetHeight;
  if (top >= 0 && bottom <= room) return;
  const still = getComputedStyle(sentence.block).getPropertyValue("--bt-moves").trim() === "0";
  scrollBy({ top: top - Math.max(room - (bottom - top), 0) / 3, behavior: still ? "auto" : "smooth" });
}

/** Shows a message of the page. @param {string} [name] */
function tell(name) {
  const message = /** @type {HTMLTemplateElement | null} */ (name && panel.querySelector(`template[data-say=${name}]`));
  status.replaceChildren(message ? message.content.cloneNode(true) : "");
}

/** @param {string} state `playing`, `paused` or `silent` */
const become = (state) => (panel.dataset.state = state);

/** Browsers stop by themselves in long texts, and hang on what was left before: one sentence at a time, after a clean slate. */
function speak() {
  const sentence = sentences[at];
  if (!sentence) return stop();
  become("playing");
  hush();
  mark(sentence);
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.voice = voiceFor(sentence.lang) ?? null;
  utterance.lang = utterance.voice?.lang ?? sentence.lang;
  utterance.rate = Number(speeds[speed()]?.value ?? 1);
  utterance.onend = () => {
    if (utterance !== saying) return;
    at += 1;
    if (at < sentences.length) speak();
    else if (status.textContent) fallSilent();
    else stop();
  };
  utterance.onerror = () => {
    if (utterance !== saying) return;
    pause();
    tell("failed");
  };
  saying = utterance;
  synth.speak(utterance);
}

function hush() {
  saying = undefined;
  synth.cancel();
}

/** Phones cannot pause a voice, so it stops here, and begins the sentence again. */
function pause() {
  if (panel.dataset.state !== "playing") return;
  hush();
  become("paused");
}

/** Nothing is read any more, but there is something to say. */
function fallSilent() {
  hush();
  mark();
  become("silent");
}

function stop() {
  if (!starter) return;
  fallSilent();
  const inside = panel.contains(document.activeElement);
  panel.hidePopover?.();
  panel.hidden = true;
  tell();
  starter.setAttribute("aria-pressed", "false");
  if (inside) starter.focus();
  starter = undefined;
}

/** Reads what a button stands for. @param {HTMLElement} button */
async function start(button) {
  stop();
  starter = button;
  button.setAttribute("aria-pressed", "true");
  // The controls come next on the keyboard, whichever button it was.
  button.after(panel);
  panel.hidden = false;
  panel.showPopover?.();
  await voicesFound();
  if (starter !== button) return;
  const all = runsOf(document.getElementById(button.dataset.listen ?? "") ?? document.body).flatMap(sentencesOf);
  sentences = all.filter(({ lang }) => voiceFor(lang));
  at = 0;
  if (sentences.length < all.length) tell(sentences.length ? "part" : "none");
  else if (!all.length) tell("nothing");
  if (sentences.length) speak();
  else fallSilent();
}

/** The place of the speed among the speeds: of this visit, else of the settings. */
function speed() {
  let kept = document.documentElement.dataset.readingSpeed;
  try {
    kept = sessionStorage.getItem(SPEED) ?? kept;
  } catch {
    // Somebody has forbidden it: the speed of the settings it is.
  }
  return Math.max(speeds.findIndex(({ value }) => value === kept), 0);
}

/** @param {number} by */
function changeSpeed(by) {
  const value = speeds[speed() + by]?.value;
  if (!value) return;
  try {
    sessionStorage.setItem(SPEED, value);
  } catch {
    document.documentElement.dataset.readingSpeed = value;
  }
  showSpeed();
  if (panel.dataset.state === "playing") speak();
}

function showSpeed() {
  const now = speed();
  for (const [place, name] of speeds.entries()) name.hidden = place !== now;
  panel.querySelector("[data-do=slower]")?.setAttribute("aria-disabled", `${now === 0}`);
  panel.querySelector("[data-do=faster]")?.setAttribute("aria-disabled", `${now === speeds.length - 1}`);
}

/** @param {number} by */
function step(by) {
  at = Math.min(Math.max(at + by, 0), sentences.length - 1);
  if (panel.dataset.state === "playing") speak();
  else mark(sentences[at]);
}

/** @type {Record<string, () => void>} */
const CONTROLS = {
  back: () => step(-1),
  next: () => step(1),
  pause: () => (panel.dataset.state === "playing" ? pause() : speak()),
  slower: () => changeSpeed(-1),
  faster: () => changeSpeed(1),
  stop,
};

if (synth && panel) {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && /** @type {HTMLElement | null} */ (target.closest("[data-listen],[data-do]"));
    if (!button) return;
    if (button.dataset.do) CONTROLS[button.dataset.do]?.();
    else if (button === starter) stop();
    else void start(button);
  });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && stop());
  document.addEventListener("visibilitychange", () => document.hidden && pause());
  addEventListener("pagehide", stop);
  showSpeed();
  for (const hidden of document.querySelectorAll(".bt-listen,[data-listen]")) hidden.removeAttribute("hidden");
}
