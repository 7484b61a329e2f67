// Being moderated fairly: a post waits, its writer is told why in easy read, answers, and a second moderator decides.
import type { Page } from "@playwright/test";
import { barriers, htmlFaults } from "../support/checks.ts";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");
const easy = words("en-simple");
const TOPIC = "forum/everyday-life/buses-after-six";

/** Says something that a moderator looks at first: a link of somebody who is new. */
async function saysSomethingThatWaits(page: Page, text: string, locale: Locale = "en-simple"): Promise<void> {
  const say = words(locale);
  await page.goto(`/${locale}/${TOPIC}`);
  await page.getByLabel(say("post-text"), { exact: true }).fill(text);
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("say-thanks-title"));
}

/** Opens the one thing in the queue that holds these words. */
async function opensFromQueue(page: Page, text: string): Promise<void> {
  await page.goto("/en/moderation");
  const item = page.locator("section").filter({ hasText: text });
  await item.getByRole("link", { name: /^Open this post/ }).click();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
}

async function decides(page: Page, verdict: string, reason?: string, told?: string): Promise<void> {
  await page.getByRole("radio", { name: say(`verdict-${verdict}`), exact: true }).check();
  if (reason) await page.getByRole("radio", { name: new RegExp(`\\d\\. ${say(`policy-${reason}`)}$`) }).check();
  if (told) await page.getByLabel(say("decide-words")).fill(told);
  await page.getByRole("button", { name: say("decide-button"), exact: true }).click();
}

test("a post waits, its writer changes it as asked, answers when it is hidden, and another moderator decides", async ({
  page,
  another,
  as,
}) => {
  await as(page, "sunita").signIn("en-simple");
  const said = `Look at www.bargains.example, it is grand ${Math.random()}.`;
  await saysSomethingThatWaits(page, said);

  const desk = await another();
  await as(desk, "hugh").signIn();
  await opensFromQueue(desk, said);
  // What is missing is said at its field, and what was written stays.
  await decides(desk, "ask-change", undefined, "Please leave the link out.");
  await expect(desk.getByRole("alert")).toContainText(say("fault-reason-missing"));
  await expect(desk.getByLabel(say("decide-words"))).toHaveValue("Please leave the link out.");
  await decides(desk, "ask-change", "advert");
  await expect(desk.getByText(say("said-moderated"))).toBeVisible();

  await page.goto("/en-simple/me");
  await page.getByRole("link", { name: easy("my-posts-title") }).click();
  await page.getByRole("link", { name: easy("told-ask-change") }).first().click();
  for (const told of [easy("policy-advert"), easy("policy-advert-text"), "Please leave the link out."]) {
    await expect(page.getByRole("main")).toContainText(told);
  }
  await page.getByRole("link", { name: easy("my-post-change"), exact: true }).click();
  const changed = `There is a market on Saturday ${Math.random()}.`;
  await page.getByLabel(easy("post-text"), { exact: true }).fill(changed);
  await page.getByRole("button", { name: easy("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: easy("say-publish"), exact: true }).click();
  await expect(page.getByText(easy("said-changed-as-asked"))).toBeVisible();

  await opensFromQueue(desk, changed);
  await decides(desk, "hide", "off-topic", "This topic is about buses.");
  await page.reload();
  await page.getByRole("link", { name: easy("my-post-answer"), exact: true }).click();
  await page.getByLabel(easy("appeal-words"), { exact: true }).fill("The market bus brings us there.");
  await page.getByRole("button", { name: easy("appeal-button") }).click();
  await expect(page.getByText(easy("said-appealed"))).toBeVisible();
  await expect(page.getByRole("link", { name: easy("my-post-answer"), exact: true })).toHaveCount(0);

  await opensFromQueue(desk, changed);
  await expect(desk.getByText(say("matter-for-others"))).toBeVisible();
  await expect(desk.getByRole("button", { name: say("decide-button"), exact: true })).toHaveCount(0);

  const second = await another();
  await as(second, "ruth").signIn();
  await opensFromQueue(second, changed);
  await expect(second.getByRole("main")).toContainText("The market bus brings us there.");
  await decides(second, "put-back", undefined, "You are right.");
  await page.goto(`/en-simple/${TOPIC}`);
  await expect(page.getByRole("article").filter({ hasText: changed })).toBeVisible();

  // It was a mistake: all is as it was, and the log says so.
  await second.getByRole("button", { name: say("decision-undo-button") }).click();
  await expect(second.getByText(say("said-undone"))).toBeVisible();
  await second.goto("/en/moderation/log");
  await expect(second.getByRole("main")).toContainText(say("decision-was-undone"));
});

test("a moderator decides about several posts at once, with an answer that was saved", async ({ page, another, as }) => {
  await as(page, "graham").signIn("en-simple");
  const said = [1, 2].map((n) => `Number ${n}: www.plans.example ${Math.random()}.`);
  for (const text of said) await saysSomethingThatWaits(page, text);

  const desk = await another();
  await as(desk, "hugh").signIn();
  await desk.goto("/en/moderation/answers");
  const name = `Links ${Math.random()}`;
  await desk.getByLabel(say("answers-name"), { exact: true }).fill(name);
  await desk.getByLabel(say("answers-text"), { exact: true }).fill("Please write without links.");
  await desk.getByRole("button", { name: say("answers-button") }).click();
  await expect(desk.getByText(say("said-saved-answer"))).toBeVisible();
  await opensFromQueue(desk, said[0] ?? "");
  await desk.getByLabel(say("decide-words")).fill("Dear Graham,");
  await desk.getByRole("button", { name }).click();
  await expect(desk.getByLabel(say("decide-words"))).toHaveValue("Dear Graham,\n\nPlease write without links.");

  await desk.goto("/en/moderation");
  for (const text of said) await desk.locator("section").filter({ hasText: text }).getByRole("checkbox").check();
  await desk.getByRole("radio", { name: say("verdict-approve"), exact: true }).check();
  await desk.getByRole("button", { name: say("queue-several-button") }).click();
  await expect(desk.getByText(say("said-moderated"))).toBeVisible();
  await page.goto(`/en-simple/${TOPIC}`);
  for (const text of said) await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
});

test("who writes in Polish gets an answer that was saved in Polish, and others are told that it is", async ({ page, another, as }) => {
  const polish = words("pl");
  await as(page, "nia").signIn("pl");
  const said = "Tanie bilety są na stronie www.bilety.example.";
  await saysSomethingThatWaits(page, said, "pl");

  const desk = await another();
  await as(desk, "hugh").signIn();
  await desk.goto("/en/moderation/answers");
  const [name, answer] = ["Reklamy", "Prosimy pisać bez reklam."];
  await desk.getByLabel(say("answers-locale"), { exact: true }).selectOption("pl");
  await desk.getByLabel(say("answers-name"), { exact: true }).fill(name);
  await desk.getByLabel(say("answers-text"), { exact: true }).fill(answer);
  await desk.getByRole("button", { name: say("answers-button") }).click();
  await expect(desk.getByText(say("said-saved-answer"))).toBeVisible();
  await opensFromQueue(desk, said);
  await desk.getByRole("button", { name }).click();
  await expect(desk.getByLabel(say("decide-words"))).toHaveValue(answer);
  await expect(desk.getByLabel(say("decide-locale"), { exact: true })).toHaveValue("pl");
  await decides(desk, "hide", "advert");
  await expect(desk.getByText(say("said-moderated"))).toBeVisible();
  await expect(desk.locator("blockquote[lang=pl]").filter({ hasText: answer })).toBeVisible();

  await page.goto("/pl/me/posts");
  await page.getByRole("link", { name: polish("told-hide") }).click();
  await expect(page.getByRole("main")).toContainText(answer);
  await expect(page.getByRole("main")).toContainText(polish("policy-advert"));
});

test("everybody can read by which rules posts are looked at", async ({ page, javaScriptEnabled }) => {
  for (const path of ["/en/moderation/policy", "/en-simple/moderation/policy", "/ur/moderation/policy", "/en/moderation/summary"]) {
    await isAGoodPage(page, path, javaScriptEnabled);
  }
});

test("the pages of moderators can be used by everybody too", async ({ page, another, as, javaScriptEnabled }) => {
  await as(page, "femi").signIn("en-simple");
  const said = `Our group has a page: www.elbow.example ${Math.random()}.`;
  await saysSomethingThatWaits(page, said);
  const desk = await another();
  await as(desk, "hugh").signIn();
  await opensFromQueue(desk, said);
  const path = new URL(desk.url()).pathname;
  for (const one of ["/en/moderation", "/ur/moderation", path, `${path}/watch`, "/en/moderation/log", "/en/moderation/answers"]) {
    await isAGoodPage(desk, one, javaScriptEnabled);
  }
  // Reading somebody's posts first, with a reason and an end.
  await desk.goto(`${path}/watch`);
  await desk.getByRole("button", { name: say("watch-button") }).click();
  await expect(desk.getByRole("alert")).toContainText(say("fault-watch-days"));
  await desk.getByRole("radio").first().check();
  await desk.getByLabel(say("watch-words")).fill("Many links.");
  await desk.getByRole("button", { name: say("watch-button") }).click();
  await expect(desk.getByText(say("said-watched"))).toBeVisible();
  await saysSomethingThatWaits(page, `Hello again ${Math.random()}.`);
});

/** axe itself is a script, so it looks at the pages where scripts run. */
async function isAGoodPage(page: Page, path: string, scripts: boolean): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  expect(await htmlFaults((await answer?.text()) ?? ""), path).toEqual([]);
  if (scripts) expect(await barriers(page), path).toEqual([]);
}
