// Point 3: what happened to what I said. The whole chain, made by the people who make it, and followed both ways.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { LOCALES, words } from "../support/words.ts";

const say = words("en");
const VOICE = "The library closes at five. I work until five, so I have not had a book since May.";
const STATEMENT = "I can get to my library when my day is done.";
const COMMITMENT = "We promised to help you go out, and a library is a place to go to.";
const ACTION = "Keep the library open until seven on Thursdays";
const CHANGE = "The library is open until seven every Thursday. Fourteen people came after five last week.";

test("a post becomes a statement, a commitment, an action and a change, and the trail shows it both ways", async ({ page, another, as }) => {
  const jodie = await as(page, "jodie").signIn();
  await jodie.opens("/en/forum/everyday-life/friendly-shops");
  await jodie.posts(VOICE);
  const post = keyIn(page, "post");

  const ruth = await another();
  await as(ruth, "ruth").signIn();
  await ruth.goto(`/en/forum/post/${post}`);
  await raises(ruth, STATEMENT);
  await ties(ruth, COMMITMENT);

  await page.goto("/en/boards/learning-disability");
  await takesOn(page, ACTION);

  const graham = await another();
  await as(graham, "graham").signIn();
  await graham.goto(new URL(page.url()).pathname);
  await says(graham, CHANGE);
  const progress = keyIn(graham, "progress");

  const reader = await another();
  for (const locale of LOCALES) {
    await reader.goto(`/${locale}/trail/post/${post}`);
    await showsTheChain(reader, locale, 1);
    await expect(reader.getByText(words(locale)("trail-changed"))).toBeVisible();
    await reader.goto(`/${locale}/trail/progress/${progress}`);
    await showsTheChain(reader, locale, 5);
  }
  // The voice and the change are one press away from each other.
  await reader.goto(`/en/trail/progress/${progress}`);
  await stone(reader, say("stage-post")).getByRole("heading").getByRole("link").click();
  await expect(reader.getByRole("article").filter({ hasText: VOICE })).toBeInViewport();
});

test("the page of each step leads to the trail and to its neighbours", async ({ page }) => {
  await page.goto("/en/forum/everyday-life/buses-after-six");
  await page.locator("#post-buses-jodie").getByRole("link", { name: say("post-led-somewhere") }).click();
  await expect(page).toHaveURL(/\/en\/trail\/post\/buses-jodie$/);
  await stone(page, say("stage-statement")).getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/statements\/home-in-the-evening$/);
  await page.getByRole("link", { name: say("statement-trail") }).click();
  await stone(page, say("stage-action")).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Start an evening bus");
  await page.getByRole("link", { name: say("action-trail") }).click();
  await expect(page.locator("[aria-current=location]")).toContainText("Start an evening bus");
});

test("a trail that goes no further says what is still to come", async ({ page, as }) => {
  const dot = await as(page, "dot").signIn();
  await dot.opens("/en/forum/everyday-life/friendly-shops");
  await dot.posts("The chair by the door has gone again.");
  await page.goto(`/en/trail/post/${keyIn(page, "post")}`);
  await expect(page.getByText(say("trail-begun"))).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(5);
  await expect(page.getByRole("heading", { name: say("trail-not-yet") })).toHaveCount(4);
});

test("a promise that is stuck says so before anything else", async ({ page }) => {
  await page.goto("/en/trail/post/breaks-maureen");
  await expect(page.getByText(say("trail-stuck"))).toBeVisible();
  await expect(page.getByText(say("state-stuck"), { exact: true }).first()).toBeVisible();
});

test("nobody is offered what they may not do, and the form itself refuses them too", async ({ page, as }) => {
  await as(page, "dot").signIn();
  await page.goto("/en/forum/everyday-life/buses-after-six");
  await expect(page.getByRole("link", { name: say("post-raise") })).toHaveCount(0);
  const answer = await page.goto("/en/statements/new/buses-jodie");
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("failure-refused-title"));
});

/** The key of what was just written: the page opens at its place. */
function keyIn(page: Page, kind: string): string {
  const [, key = ""] = new RegExp(`#${kind}-([a-z0-9-]+)$`).exec(page.url()) ?? [];
  expect(key, `the page opens at the ${kind}: ${page.url()}`).not.toBe("");
  return key;
}

async function raises(page: Page, statement: string): Promise<void> {
  const post = page.getByRole("article").filter({ hasText: VOICE });
  await post.getByRole("link", { name: say("post-raise") }).click();
  await expect(page.getByRole("checkbox", { name: /Jodie: The library/ })).toBeChecked();
  await page.getByLabel(say("statement-new-text"), { exact: true }).fill(statement);
  await page.getByRole("button", { name: say("statement-new-button") }).click();
  await expect(page.getByText(say("said-raised"))).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /The library closes at five/ })).toBeVisible();
}

async function ties(page: Page, why: string): Promise<void> {
  await page.getByRole("link", { name: say("statement-tie") }).click();
  await page.getByRole("radio", { name: GETTING_ABOUT }).check();
  await page.getByLabel(say("tie-why")).fill(why);
  await page.getByRole("button", { name: say("tie-button") }).click();
  await expect(page.getByText(say("said-tied"))).toBeVisible();
}

async function takesOn(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: say("board-add-actions") }).click();
  await page.getByLabel(say("action-title")).fill(title);
  await page.getByLabel(say("action-owner-label")).fill("Library services manager");
  await page.getByRole("radio", { name: say("form-due-ongoing") }).check();
  await page.getByLabel(say("action-statement")).selectOption({ label: STATEMENT });
  const commitments = page.getByLabel(say("action-commitment"));
  await commitments.selectOption(await commitments.locator("option", { hasText: GETTING_ABOUT }).textContent());
  await page.getByRole("button", { name: say("board-add-actions") }).click();
  await expect(page.getByText(say("said-action"))).toBeVisible();
}

async function says(page: Page, change: string): Promise<void> {
  await page.getByRole("link", { name: say("progress-add") }).click();
  await page.getByRole("radio", { name: say("state-done"), exact: true }).check();
  await page.getByLabel(say("progress-text")).fill(change);
  await page.getByRole("button", { name: say("progress-button") }).click();
  await expect(page.getByText(say("said-progress"))).toBeVisible();
}

/** A commitment of the demonstration, by words that nobody else uses. */
const GETTING_ABOUT = /^We will work with bus and/;

function stone(page: Page, kind: string) {
  return page.getByRole("main").getByRole("listitem").filter({ has: page.getByText(new RegExp(`^\\d+\\. ${kind}`)) });
}

/** Five stones in order: the words of each, the picture beside it, and which of them the reader came from. */
async function showsTheChain(page: Page, locale: (typeof LOCALES)[number], here: number): Promise<void> {
  const say = words(locale);
  const stages = ["post", "statement", "commitment", "action", "progress"];
  const said = [VOICE, STATEMENT, COMMITMENT, ACTION, CHANGE];
  const stones = page.getByRole("main").locator("ol.bt-trail > li");
  await expect(stones).toHaveCount(5);
  for (const [at, stage] of stages.entries()) {
    await expect(stones.nth(at)).toContainText(`${at + 1}. ${say(`stage-${stage}`)}`);
    await expect(stones.nth(at)).toContainText(said[at] ?? "");
    await expect(stones.nth(at).locator("img").first()).toBeVisible();
  }
  await expect(stones.nth(here - 1)).toContainText(say("trail-here"));
  await expect(page.getByText(say("trail-here"))).toHaveCount(1);
}
