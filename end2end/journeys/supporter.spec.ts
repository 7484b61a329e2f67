// The forum, journey 3, first half: with a supporter. The person says what they may do, and ends it.
import type { Page } from "@playwright/test";
import { copiesCode } from "../support/code.ts";
import { Person } from "../support/person.ts";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");
const TOPIC = "/en/forum/being-heard/letters";

test("Jodie lets Amara write for her, Amara does, and Jodie ends it while Amara writes on", async ({ page, another, as }) => {
  await as(page, "jodie").signIn("en-simple");
  const card = await asksForHelp(page, ["write"], "en-simple");
  const desk = await another();
  await as(desk, "amara").signIn();
  await accepts(desk, card);
  await expect(desk.getByRole("heading", { name: "Jodie" })).toBeVisible();

  await looksAt(desk, "She says the letter was fine.");
  await desk.getByRole("radio", { name: say("whose-theirs", { name: "Jodie" }) }).check();
  await desk.getByRole("button", { name: say("say-publish"), exact: true }).click();
  const post = desk.getByRole("article").filter({ hasText: "She says the letter was fine." });
  await expect(post).toContainText("Jodie");
  await expect(post).toContainText(say("help-by-supporter"));

  await looksAt(desk, "And she adds one more thing.");
  await desk.getByRole("radio", { name: say("whose-theirs", { name: "Jodie" }) }).check();
  const easy = words("en-simple");
  await page.goto("/en-simple/me/supporters");
  await page.getByRole("button", { name: easy("support-end") }).click();
  await expect(page.getByText(easy("said-support-ended"))).toBeVisible();
  await desk.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(desk.getByRole("alert")).toContainText(say("fault-support-over"));
  await expect(desk.getByRole("main")).toContainText("And she adds one more thing.");
});

test("signed in together, every page says so, and the account stays Jodie's own", async ({ page, another, as }) => {
  await as(page, "jodie").signIn();
  const card = await asksForHelp(page, ["read", "sign-in"], "en");
  const desk = await another();
  await as(desk, "stefan").signIn();
  await accepts(desk, card);
  await desk.getByRole("link", { name: say("supporting-read") }).first().click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(say("supporting-person-title", { name: "Jodie" }));
  await desk.goto("/en/supporting");
  await desk.getByRole("button", { name: say("supporting-sign-in") }).first().click();
  await expect(desk.getByText(say("said-beside"))).toBeVisible();
  for (const path of ["/en/forum", "/en/strategy"]) {
    await desk.goto(path);
    await expect(desk.getByRole("banner")).toContainText("Stefan");
  }
  for (const path of ["/en/me/supporters", "/en/my-code", "/en/supporting"]) {
    const answer = await desk.goto(path);
    expect(answer?.status(), path).toBe(403);
  }
  await page.goto("/en/me/supporters");
  await page.getByRole("button", { name: say("support-end") }).first().click();
  await desk.goto("/en/me/said");
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(say("sign-in-title"));
});

test("an invitation says what is missing, and one that was taken back opens nothing", async ({ page, another, as }) => {
  await as(page, "dot").signIn();
  await page.goto("/en/me/supporters/new");
  await page.getByRole("button", { name: say("support-button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-support-may"));
  const card = await asksForHelp(page, ["read"], "en");
  await page.goto("/en/me/supporters");
  await page.getByRole("button", { name: say("support-take-back") }).click();
  const desk = await another();
  await as(desk, "kez").signIn();
  await accepts(desk, card, false);
  await expect(desk.getByRole("alert")).toContainText(say("fault-invitation"));
});

test("somebody says that they wrote with support", async ({ page, as }) => {
  await as(page, "wilf").signIn();
  await looksAt(page, "My sister typed what I said.");
  await page.getByRole("checkbox", { name: say("help-tick") }).check();
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  const post = page.getByRole("article").filter({ hasText: "My sister typed what I said." });
  await expect(post).toContainText(say("help-with-support"));
});

/** Writes something in the topic, and looks at it as others will see it. */
async function looksAt(page: Page, text: string): Promise<void> {
  await page.goto(`${TOPIC}/say`);
  await page.getByLabel(say("post-text"), { exact: true }).fill(text);
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await expect(page.getByRole("main")).toContainText(text);
}

/** Makes an invitation for a month, and copies its words. */
async function asksForHelp(page: Page, may: string[], locale: Locale) {
  const say = words(locale);
  await page.goto(`/${locale}/me/supporters`);
  await page.getByRole("link", { name: say("supporters-invite") }).click();
  for (const one of may) {
    await page.getByRole("checkbox", { name: say(`support-may-${one}`) }).check();
  }
  await page.getByRole("radio", { name: say("support-until-month") }).check();
  await page.getByRole("button", { name: say("support-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("support-invited-title"));
  return copiesCode(page.getByRole("main"));
}

/** Types the words that somebody was told. */
async function accepts(page: Page, card: Person["card"], works = true): Promise<void> {
  await page.goto("/en/supporting");
  for (const [at, word] of card.words.entries()) {
    await page.getByLabel(say(`sign-in-word-${at + 1}`)).fill(word);
  }
  await page.getByLabel(say("sign-in-number")).fill(card.number);
  await page.getByRole("button", { name: say("supporting-accept-button") }).click();
  if (works) await expect(page.getByText(say("said-supporting"))).toBeVisible();
}
