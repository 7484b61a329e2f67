// How somebody likes to read: chosen once, kept on this device, and with the account on every other.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");

test("without an account, larger words, strong colours and no pictures hold on the next page", async ({ page }) => {
  await page.goto("/en/boards");
  const before = await looks(page);
  await page.goto("/en/me");
  await chooses(page, "me-text-150", "me-contrast-high", "me-pictures-off");
  await expect(page.getByText(say("said-settings"))).toBeVisible();
  await page.goto("/en/boards");
  const after = await looks(page);
  expect(after.text).toBeCloseTo(before.text * 1.5, 0);
  expect(after.background).not.toBe(before.background);
  await expect(page.locator(".bt-card__picture").first()).toBeHidden();
  await page.goto("/en/me");
  await expect(page.getByRole("radio", { name: say("me-text-150"), exact: true })).toBeChecked();
});

test("easy read that was chosen in the settings is where the site opens next time", async ({ page }) => {
  await page.goto("/en/me");
  await chooses(page, "me-form-easy");
  await expect(page).toHaveURL(/\/en-simple\/me\?said=settings$/);
  await expect(page.getByText(words("en-simple")("said-settings"))).toBeVisible();
  await page.goto("/");
  await expect(page).toHaveURL(/\/en-simple$/);
});

test("dark, light and cream colours are the reader's choice, whatever the device likes", async ({ page }) => {
  await page.goto("/en/me");
  await chooses(page, "me-contrast-dark");
  await page.goto("/en/help");
  const dark = await looks(page);
  await page.goto("/en/me");
  await chooses(page, "me-contrast-light");
  await page.goto("/en/help");
  const light = await looks(page);
  expect(light.background).not.toBe(dark.background);
  await page.goto("/en/me");
  await chooses(page, "me-contrast-cream");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/en/help");
  expect([light.background, dark.background]).not.toContain((await looks(page)).background);
});

test("room between the lines and other letters hold on the next page, with what was set before", async ({ page }) => {
  await page.goto("/en/me");
  await chooses(page, "me-text-125");
  await page.goto("/en/me");
  await chooses(page, "me-spacing-widest", "me-font-lexend");
  await page.goto("/en/help");
  const room = await page.getByRole("main").locator(".bt-words p:not(:last-child)").first().evaluate((line) => {
    const of = getComputedStyle(line);
    const times = (length: string) => parseFloat(length) / parseFloat(of.fontSize);
    const { lineHeight, letterSpacing, wordSpacing, marginBlockEnd } = of;
    return { lines: times(lineHeight), letters: times(letterSpacing), words: times(wordSpacing), after: times(marginBlockEnd) };
  });
  // What WCAG 2.2 asks for in 1.4.12, in times of the size of the words.
  expect(room.lines).toBeGreaterThanOrEqual(1.5);
  expect(room.letters).toBeGreaterThanOrEqual(0.119);
  expect(room.words).toBeGreaterThanOrEqual(0.159);
  expect(room.after).toBeGreaterThanOrEqual(1.99);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /^Lexend/);
  await expect(page.locator("html")).toHaveAttribute("data-text", "125");
});

test("a font is fetched only by those who read in it", async ({ page }) => {
  const fonts = new Set<string>();
  page.on("request", (request) => {
    const name = /fonts\/([a-z]+)-?[a-z-]*\.woff2/.exec(request.url())?.[1];
    if (name) fonts.add(name);
  });
  const fetched = async (path: string) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    fonts.clear();
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return [...fonts];
  };
  expect(await fetched("/en/help")).toEqual(["atkinson"]);
  await page.goto("/en/me");
  await chooses(page, "me-font-opendyslexic");
  expect(await fetched("/en/forum")).toEqual(["opendyslexic"]);
});

test("words in Urdu and Punjabi have the letters of their script, whatever font was chosen", async ({ page }) => {
  await page.goto("/en/me");
  await chooses(page, "me-font-lexend");
  const fontOf = (lang: string) => `(() => {
    const part = document.createElement("p");
    part.lang = "${lang}";
    document.querySelector("main").append(part);
    return getComputedStyle(part).fontFamily;
  })()`;
  expect(await page.evaluate(fontOf("ur"))).toMatch(/^"Noto Nastaliq Urdu"/);
  expect(await page.evaluate(fontOf("pa"))).toMatch(/^"Noto Sans Gurmukhi"/);
  expect(await page.evaluate(fontOf("pl"))).toMatch(/^Lexend/);
});

test("nothing moves for whoever asked for that here or on the device", async ({ page }) => {
  const moves = () => page.locator("html").evaluate((html) => getComputedStyle(html).getPropertyValue("--bt-moves"));
  await page.goto("/en/help");
  expect(await moves()).toBe("");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moves()).toBe("0");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/en/me");
  await chooses(page, "me-motion-none");
  expect(await moves()).toBe("0");
});

test("with an account, the settings come along to another device", async ({ page, another, as }) => {
  await as(page, "maureen").signIn();
  await page.getByRole("banner").getByRole("link", { name: "Maureen" }).click();
  await page.getByLabel(say("me-name")).fill("Maureen from Alder Cross");
  await chooses(page, "me-text-200", "me-pictures-off", "me-form-easy", "me-spacing-wide", "me-speed-slow");
  await expect(page.getByRole("banner").getByRole("link", { name: "Maureen from Alder Cross" })).toBeVisible();

  const phone = await another();
  await as(phone, "maureen").signIn();
  await expect(phone).toHaveURL(/\/en-simple\/forum/);
  await expect(phone.locator("html")).toHaveAttribute("data-text", "200");
  await expect(phone.locator("html")).toHaveAttribute("data-spacing", "wide");
  await expect(phone.locator("html")).toHaveAttribute("data-reading-speed", "0.7");
  await expect(phone.locator(".bt-card__picture").first()).toBeHidden();
  await expect(phone.getByRole("banner").getByRole("link", { name: "Maureen from Alder Cross" })).toBeVisible();
});

test("a name cannot be left out, and the other answers stay as they were chosen", async ({ page, as }) => {
  await as(page, "stefan").signIn();
  await page.goto("/en/me");
  await page.getByLabel(say("me-name")).fill("");
  await chooses(page, "me-text-125");
  await page.getByRole("alert").getByRole("link", { name: say("fault-name-missing") }).click();
  await expect(page.getByLabel(say("me-name"))).toBeFocused();
  await expect(page.getByRole("radio", { name: say("me-text-125"), exact: true })).toBeChecked();
});

/** Chooses answers by their words, and keeps them. */
async function chooses(page: Page, ...answers: string[]): Promise<void> {
  const locale: Locale = page.url().includes("/en-simple/") ? "en-simple" : "en";
  for (const answer of answers) await page.getByRole("radio", { name: words(locale)(answer), exact: true }).check();
  await page.getByRole("button", { name: words(locale)("me-button") }).click();
}

/** What a reader sees of the settings: the size of the words in pixels and the colour behind them. */
function looks(page: Page): Promise<{ text: number; background: string }> {
  return page.getByRole("main").evaluate((main) => {
    const of = (element: Element) => getComputedStyle(element);
    return { text: parseFloat(of(main.querySelector("p") ?? main).fontSize), background: of(document.body).backgroundColor };
  });
}
