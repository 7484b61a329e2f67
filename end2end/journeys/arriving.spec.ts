// Point 1: a newcomer sees a living place, in both forms.
import { expect, test } from "../support/test.ts";
import { LOCALES, words } from "../support/words.ts";

/** The rooms that the menu leads to, and how many things lie in each at the least. */
const ROOMS = [
  { room: "forum", things: ".bt-card", least: 4 },
  { room: "statements", things: ".bt-card", least: 8 },
  { room: "boards", things: ".bt-card", least: 4 },
  { room: "strategy", things: ".bt-card", least: 7 },
  { room: "glossary", things: ".bt-word", least: 15 },
];

test("a newcomer is led to standard English and finds a living place", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
  const say = words("en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("home-heading"));
  await expect(page.getByRole("heading", { name: say("home-voice-title") })).toBeVisible();
  await expect(page.getByRole("blockquote")).toBeVisible();
  await expect(page.getByRole("link", { name: say("home-voice-link") })).toBeVisible();
  await expect(page.getByRole("main").getByText(/last on \d+ \w+ 2026/)).toHaveCount(3);
});

for (const locale of LOCALES) {
  const say = words(locale);

  test(`every room of the menu is full in ${locale}`, async ({ page }) => {
    for (const { room, things, least } of ROOMS) {
      await page.goto(`/${locale}`);
      await page.getByRole("navigation", { name: say("nav-label") }).getByRole("link", { name: say(`nav-${room}`) }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${room}$`));
      expect(await page.locator(things).count(), room).toBeGreaterThanOrEqual(least);
    }
  });

  test(`a newcomer reads from the forum to what people said in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: say("home-button") }).click();
    await page.getByRole("link", { name: "Everyday life" }).click();
    await page.getByRole("link", { name: TITLE[locale] }).click();
    await expect(page.getByRole("article")).toHaveCount(5);
    await expect(page.getByRole("article").first()).toContainText("Jodie");
  });

  test(`a hard word opens its meaning where it stands in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/help`);
    const word = page.locator("button.bt-hard-word").first();
    const meaning = page.locator(`[id="${await word.getAttribute("popovertarget")}"]`);
    await expect(meaning).toBeHidden();
    await word.click();
    await expect(meaning).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${locale}/help$`));
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
  });
}

const TITLE = {
  en: "The last bus goes at ten to six",
  "en-simple": "The last bus goes before 6",
};

test("switching between standard and easy read keeps the page", async ({ page }) => {
  for (const path of ["", "/forum/everyday-life/buses-after-six", "/boards/autism", "/trail/post/buses-jodie", "/help"]) {
    await page.goto(`/en${path}`);
    const standard = page.getByRole("navigation", { name: words("en")("switch-form-label") });
    await standard.getByRole("link", { name: words("en")("switch-form-easy") }).click();
    await expect(page).toHaveURL(new RegExp(`/en-simple${path}$`));
    await expect(page.locator("html")).toHaveAttribute("data-form", "easy-read");
    const easy = page.getByRole("navigation", { name: words("en-simple")("switch-form-label") });
    await easy.getByRole("link", { name: words("en-simple")("switch-form-standard") }).click();
    await expect(page).toHaveURL(new RegExp(`/en${path}$`));
  }
});

test("choosing a language keeps the page and the form", async ({ page }) => {
  await page.goto("/en-simple/forum/caring");
  await page.getByText(words("en-simple")("switch-language", { language: "English" })).click();
  await page.locator(".bt-language").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en-simple\/forum\/caring$/);
});

test("an address that leads nowhere says so in the reader's form, with a way on", async ({ page }) => {
  const answer = await page.goto("/en-simple/boards/nowhere");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: words("en-simple")("failure-go-home") }).click();
  await expect(page).toHaveURL(/\/en-simple$/);
});
