// Looking for something: by words that may be spelled wrong, in one's own form, and only among what one may see.
import { expect, test } from "../support/test.ts";
import { barriers, htmlFaults, sticksOut } from "../support/checks.ts";
import { LOCALES, words } from "../support/words.ts";
import type { Page } from "@playwright/test";

/** The titles of what was found, in their order. */
function finds(page: Page) {
  return page.getByRole("main").getByRole("heading", { level: 3 });
}

for (const locale of LOCALES) {
  const say = words(locale);

  test(`somebody finds what was said, with the word spelled wrong (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/forum`);
    await page.getByRole("navigation", { name: say("nav-label") }).getByRole("link", { name: say("nav-search"), exact: true }).click();
    await page.getByLabel(say("search-words"), { exact: true }).fill("wheelchiar");
    await page.getByRole("button", { name: say("search-button"), exact: true }).first().click();
    await expect(page.getByText(say("search-none-for", { text: "wheelchiar" }))).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: say("search-looked-for", { text: "wheelchair" }) })).toBeVisible();
    await expect(finds(page).first()).toBeVisible();
    await expect(page.locator("mark").first()).toHaveText(/wheelchair/i);
    // What was typed is still there, to be changed.
    await expect(page.getByLabel(say("search-words"), { exact: true })).toHaveValue("wheelchiar");
    // Its writer said it in other words; the word stands in the easy read.
    await expect(page.getByText(say("search-in-easy"))).toHaveCount(locale === "en" ? 1 : 0);
    await finds(page).first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/bus station/i);
  });

  test(`two words find the same as one (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search?q=wheelchair`);
    const one = await finds(page).allTextContents();
    expect(one.length).toBeGreaterThan(0);
    await page.goto(`/${locale}/search?q=wheel+chair`);
    expect(await finds(page).allTextContents()).toEqual(one);
  });

  test(`a search that finds nothing says what to try (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/search?q=xyzzyxqq`);
    await expect(page.getByRole("heading", { level: 2, name: say("search-none", { text: "xyzzyxqq" }) })).toBeVisible();
    await page.getByRole("link", { name: say("search-glossary") }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/glossary$`));
  });
}

const say = words("en");

test("a search is narrowed, and opened again where nothing is left", async ({ page }) => {
  await page.goto("/en/search?q=letter");
  await page.getByText(say("search-narrow")).click();
  await page.getByLabel(say("search-kind"), { exact: true }).selectOption("statement");
  await page.getByLabel(say("search-only-easy")).check();
  await page.getByRole("button", { name: say("search-button"), exact: true }).last().click();
  await expect(finds(page).first()).toBeVisible();
  const kinds = await page.locator(".bt-card__meta").allTextContents();
  expect(kinds.every((kind) => kind.includes(say("kind-statement")) && kind.includes(say("search-has-easy")))).toBe(true);
  // Nothing was said about it after that day.
  await page.getByRole("group", { name: say("search-from") }).getByLabel(say("form-date-day")).fill("1");
  await page.getByRole("group", { name: say("search-from") }).getByLabel(say("form-date-month")).fill("1");
  await page.getByRole("group", { name: say("search-from") }).getByLabel(say("form-date-year")).fill("2030");
  await page.getByRole("button", { name: say("search-button"), exact: true }).last().click();
  await page.getByRole("link", { name: say("search-everywhere") }).click();
  await expect(finds(page).first()).toBeVisible();
});

test("a day that is none is named at its field, and everything else stays", async ({ page }) => {
  await page.goto("/en/search?q=bus&kind=topic&from-day=31&from-month=2&from-year=2026");
  await page.getByRole("alert").getByRole("link", { name: say("fault-date-not-real") }).click();
  await expect(page.getByRole("group", { name: say("search-from") }).getByLabel(say("form-date-day"))).toBeFocused();
  await expect(page.getByLabel(say("search-words"), { exact: true })).toHaveValue("bus");
  await expect(page.getByLabel(say("search-kind"), { exact: true })).toHaveValue("topic");
});

test("what is behind a gate is found by those who may read it and by nobody else", async ({ page, another, as }) => {
  await page.goto("/en/search?q=payslip");
  await expect(page.getByRole("heading", { level: 2, name: say("search-none", { text: "payslip" }) })).toBeVisible();
  const facilitator = await another();
  await as(facilitator, "ruth").signIn();
  await facilitator.goto("/en/search?q=payslip");
  await expect(finds(facilitator).first()).toBeVisible();
});

test("what was said this moment is found", async ({ page, as }, info) => {
  const word = info.project.name === "scripts on" ? "harmonica" : "accordion";
  const ruth = await as(page, "ruth").signIn();
  await page.goto("/en/forum/everyday-life/friendly-shops");
  await ruth.posts(`Somebody plays the ${word} outside.`);
  await page.goto(`/en/search?q=${word}`);
  await expect(finds(page)).toHaveCount(1);
  await expect(page.locator("mark")).toHaveText(word);
});

test("a reader of Urdu finds English texts, and is told so", async ({ page }) => {
  const urdu = words("ur");
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/ur/search?q=wheelchair");
  await expect(page.getByText(urdu("search-other-language", { language: "English" }))).toBeVisible();
  await expect(page.locator(".bt-card__text [lang=en]").first()).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});

for (const path of ["/en/search", "/en-simple/search?q=wheelchiar", "/ur/search?q=wheelchair", "/en/search?q=xyzzyxqq&kind=topic"]) {
  test(`nothing stands in anybody's way on ${path} @scripts`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(await htmlFaults((await answer?.text()) ?? "")).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
}

const BAD: [name: string, query: string, said: string][] = [
  ["nothing but small words", "the and of", "search-small"],
  ["signs alone", "!!! — ???", "search-small"],
  ["control characters and an override", "\u0000\u001b\u202Ebus", "search-found"],
  ["a text of 40,000 letters", "a".repeat(40_000), "fault-too-long"],
  ["markup", "</mark><script>xyzzyx(1)</script>", "search-none"],
];

for (const [name, query, said] of BAD) {
  test(`${name} is answered in plain words`, async ({ page }) => {
    await page.goto(`/en/search?q=${encodeURIComponent(query)}`);
    const text = say(said, { text: "\u0000", number: "200" }).split("\u0000")[0] ?? "";
    await expect(page.getByRole("main")).toContainText(text.trim());
    expect(await page.locator("script:not([src])").count()).toBe(0);
  });
}
