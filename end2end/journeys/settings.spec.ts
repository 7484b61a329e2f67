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

test("dark and light colours are the reader's choice, whatever the device likes", async ({ page }) => {
  await page.goto("/en/me");
  await chooses(page, "me-contrast-dark");
  await page.goto("/en/help");
  const dark = await looks(page);
  await page.goto("/en/me");
  await chooses(page, "me-contrast-light");
  await page.goto("/en/help");
  expect((await looks(page)).background).not.toBe(dark.background);
});

test("with an account, the settings come along to another device", async ({ page, another, as }) => {
  await as(page, "maureen").signIn();
  await page.getByRole("banner").getByRole("link", { name: "Maureen" }).click();
  await page.getByLabel(say("me-name")).fill("Maureen from Alder Cross");
  await chooses(page, "me-text-200", "me-pictures-off", "me-form-easy");
  await expect(page.getByRole("banner").getByRole("link", { name: "Maureen from Alder Cross" })).toBeVisible();

  const phone = await another();
  await as(phone, "maureen").signIn();
  await expect(phone).toHaveURL(/\/en-simple\/forum/);
  await expect(phone.locator("html")).toHaveAttribute("data-text", "200");
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
