// Listening: a page is read aloud sentence by sentence, by a voice of the reader's device. The browser of the tests has no
// voices, so a pretend one takes its place: it notes what it is to say, and is done when the test says so.
import type { Page } from "@playwright/test";
import { barriers, sticksOut } from "../support/checks.ts";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const TOPIC = "/en/forum/everyday-life/buses-after-six";

/** What the pretend voice was asked to say. */
type Spoken = { text: string; lang: string; rate: number };
type Pretend = { spoken: Spoken[]; silent: boolean; finish: () => void; fail: () => void; find: (voices: string[]) => void };

/** Puts the pretend voices in the place of the browser's own, before the page begins. */
async function withVoices(page: Page, voices: string[]): Promise<void> {
  await page.addInitScript((languages) => {
    class Utterance extends EventTarget {
      voice: { lang: string } | null = null;
      lang = "";
      rate = 1;
      onend?: () => void;
      onerror?: () => void;
      constructor(readonly text: string) {
        super();
      }
    }
    const named = (tags: string[]) => tags.map((lang) => ({ lang: lang.replace("remote:", ""), localService: !lang.startsWith("remote:") }));
    let known = named(languages);
    let now: Utterance | undefined;
    const pretend: Pretend = {
      spoken: [],
      silent: true,
      finish: () => now?.onend?.(),
      fail: () => now?.onerror?.(),
      find: (tags) => {
        known = named(tags);
        synth.dispatchEvent(new Event("voiceschanged"));
      },
    };
    const synth = Object.assign(new EventTarget(), {
      getVoices: () => known,
      speak: (one: Utterance) => {
        now = one;
        pretend.silent = false;
        pretend.spoken.push({ text: one.text, lang: one.voice?.lang ?? "", rate: one.rate });
      },
      cancel: () => {
        pretend.silent = true;
        // As browsers do it: whatever is cancelled ends with an error.
        const cancelled = now;
        now = undefined;
        cancelled?.onerror?.();
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: synth });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, pretend });
  }, voices);
}

/** Asks the pretend voice. */
const ask = <T>(page: Page, what: (voice: Pretend) => T): Promise<T> =>
  page.evaluate(`(${what.toString()})(window.pretend)`) as Promise<T>;
const lastSaid = (page: Page) => ask(page, (voice) => voice.spoken.at(-1));
const isSilent = (page: Page) => ask(page, (voice) => voice.silent);
const finishes = (page: Page) => ask(page, (voice) => voice.finish());

/** The words that are marked. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get("bt-reading") ?? [])].map(String).join("|"));
const button = (page: Page, name: string) => page.getByRole("button", { name: say(name), exact: true });
const listens = (page: Page) => button(page, "listen-page").click();

// Reading aloud is something that scripts add.
test.describe("with scripts", { tag: "@scripts" }, () => {
  test("a page is read in its order, without menus, buttons and forms, and each hard word without its meaning", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    for (let sentence = 0; !(await isSilent(page)) && sentence < 200; sentence += 1) await finishes(page);
    const said = (await ask(page, (voice) => voice.spoken)).map(({ text }) => text);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    expect(said[0]).toBe(heading);
    const authors = await page.locator(".bt-post__who").allInnerTexts();
    expect(said.filter((text) => authors.includes(text))).toEqual(authors);
    const all = said.join(" ");
    const meanings = await page.locator(".bt-meaning__text").allTextContents();
    const silent = [say("listen-button"), say("post-trail"), say("post-by", { name: "Jodie" }), say("nav-strategy"), ...meanings];
    for (const text of silent.filter((one) => one !== "")) expect(said, text).not.toContain(text);
    for (const meaning of meanings) expect(all).not.toContain(meaning);
    for (const word of await page.locator("main .bt-hard-word").allInnerTexts()) {
      expect(all).toContain(word);
      expect(said, "a hard word is a part of its sentence").not.toContain(word);
    }
    await expect(button(page, "listen-stop")).toBeHidden();
  });

  test("the sentence that is read is marked, and comes into view", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    for (let sentence = 0; sentence < 12; sentence += 1) {
      const { text } = (await lastSaid(page)) ?? { text: "" };
      expect((await marked(page)).replace(/\s+/g, " ")).toBe(text);
      await finishes(page);
    }
    await expect
      .poll(() => page.evaluate(() => {
        const [range] = CSS.highlights.get("bt-reading") ?? [];
        const { top = -1, bottom = 0 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }))
      .toBe(true);
  });

  test("it pauses, goes on with the same sentence, and goes back and on by one", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    await finishes(page);
    const second = await lastSaid(page);
    await button(page, "listen-pause").click();
    expect(await isSilent(page)).toBe(true);
    await button(page, "listen-go-on").click();
    expect(await lastSaid(page)).toEqual(second);
    await button(page, "listen-back").click();
    expect((await lastSaid(page))?.text).toBe(await page.getByRole("heading", { level: 1 }).innerText());
    await button(page, "listen-next").click();
    expect(await lastSaid(page)).toEqual(second);
    await button(page, "listen-stop").click();
    expect(await isSilent(page)).toBe(true);
    expect(await marked(page)).toBe("");
    await expect(button(page, "listen-page")).toBeFocused();
  });

  test("the speed is that of the settings, and what is changed holds for the visit", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto("/en/me");
    await page.getByRole("radio", { name: say("me-speed-slow"), exact: true }).check();
    await page.getByRole("button", { name: say("me-button") }).click();
    await page.goto(TOPIC);
    await listens(page);
    expect((await lastSaid(page))?.rate).toBe(0.7);
    await button(page, "listen-faster").click();
    await button(page, "listen-faster").click();
    expect((await lastSaid(page))?.rate).toBe(1.3);
    await expect(page.getByText(say("listen-speed-fast"), { exact: true })).toBeVisible();
    await page.goto("/en/help");
    await listens(page);
    expect((await lastSaid(page))?.rate).toBe(1.3);
  });

  test("the keyboard is enough: the controls come next, and Escape stops", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    const jodie = page.getByRole("article").filter({ hasText: "Jodie" }).first();
    const listen = jodie.getByRole("button", { name: say("listen-button") });
    await listen.focus();
    await page.keyboard.press("Enter");
    await expect(listen).toBeFocused();
    await expect(listen).toHaveAttribute("aria-pressed", "true");
    expect((await lastSaid(page))?.text).toBe(await jodie.locator(".bt-post__who").innerText());
    await page.keyboard.press("Tab");
    await expect(button(page, "listen-back")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await isSilent(page)).toBe(true);
    await expect(button(page, "listen-go-on")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(listen).toBeFocused();
    await expect(listen).toHaveAttribute("aria-pressed", "false");
  });

  test("on a phone the controls fit, hide nothing that has the focus, and meet every rule that a program checks", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    expect(await sticksOut(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    const links = page.getByRole("contentinfo").getByRole("link");
    for (const link of [page.getByRole("article").last().getByRole("link").first(), links.first(), links.last()]) {
      await link.focus();
      const [box, panel] = [await link.boundingBox(), await page.getByRole("group", { name: say("listen-controls") }).boundingBox()];
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
    }
  });

  test("another Listen takes over from the one before", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    const post = page.getByRole("article").nth(1);
    await post.getByRole("button", { name: say("listen-button") }).click();
    expect((await lastSaid(page))?.text).toBe(await post.locator(".bt-post__who").innerText());
    await expect(button(page, "listen-page")).toHaveAttribute("aria-pressed", "false");
  });

  test("a part in another language has the voice of that language", async ({ page }) => {
    await withVoices(page, ["pl-PL", "en-US", "en_GB"]);
    await page.goto("/en-simple/help");
    await writesIn(page, "pl", "Dzień dobry. Witamy.");
    await page.getByRole("button", { name: words("en-simple")("listen-page") }).click();
    // English of the reader's own country, also where a device writes it with a line.
    expect(await lastSaid(page)).toMatchObject({ lang: "en_GB" });
    await finishes(page);
    expect(await lastSaid(page)).toMatchObject({ text: "Dzień dobry.", lang: "pl-PL" });
    await finishes(page);
    await finishes(page);
    expect(await lastSaid(page)).toMatchObject({ lang: "en_GB" });
  });

  test("without a voice for a part it says so, leaves it out, and never takes a wrong voice", async ({ page }) => {
    await withVoices(page, ["remote:ur-PK", "hi-IN", "en-GB"]);
    await page.goto("/en/help");
    await writesIn(page, "ur", "ہم سب مل کر کام کرتے ہیں۔");
    await listens(page);
    await expect(page.getByRole("status").filter({ hasText: firstSentence("listen-say-part") })).toBeVisible();
    await finishes(page);
    expect((await ask(page, (voice) => voice.spoken)).map(({ lang }) => lang)).toEqual(["en-GB", "en-GB"]);
  });

  test("without any voice for the page it says so and where else to turn", async ({ page }) => {
    await withVoices(page, ["fr-FR"]);
    await page.goto(TOPIC);
    await listens(page);
    const status = page.getByRole("status").filter({ hasText: firstSentence("listen-say-none") });
    await expect(status).toBeVisible();
    await expect(button(page, "listen-go-on")).toBeHidden();
    expect(await ask(page, (voice) => voice.spoken)).toEqual([]);
    await status.getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/help#listening$/);
  });

  test("voices that a browser finds late are waited for", async ({ page }) => {
    await withVoices(page, []);
    await page.goto(TOPIC);
    await listens(page);
    await ask(page, (voice) => voice.find(["en-GB"]));
    await expect.poll(() => lastSaid(page)).toMatchObject({ lang: "en-GB" });
  });

  test("a voice that breaks off says so, and can be tried again", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    await ask(page, (voice) => voice.fail());
    await expect(page.getByText(say("listen-say-failed"))).toBeVisible();
    await button(page, "listen-go-on").click();
    expect(await isSilent(page)).toBe(false);
  });

  test("it is quiet when the reader leaves, and pauses when they look at something else", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await page.goto(TOPIC);
    await listens(page);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(await isSilent(page)).toBe(true);
    await button(page, "listen-go-on").click();
    expect(await isSilent(page)).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
    expect(await isSilent(page)).toBe(true);
    await expect(button(page, "listen-stop")).toBeHidden();
  });
});

test("where the page cannot be read aloud there is no button that does nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
  });
  await page.goto(TOPIC);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.locator("[data-listen]:visible, [data-do]:visible")).toHaveCount(0);
  await page.goto("/en/help");
  await expect(page.getByRole("heading", { name: say("about-help-listening-title") })).toBeVisible();
});

/** Puts a paragraph in another language behind the title, as a part that was not translated would stand there. */
async function writesIn(page: Page, lang: string, text: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).evaluate(
    (title, [tag = "", words = ""]) => {
      const part = document.createElement("p");
      part.lang = tag;
      part.textContent = words;
      title.after(part);
    },
    [lang, text],
  );
}

function firstSentence(id: string): string {
  return /^.*?[.]/.exec(say(id))?.[0] ?? "";
}
