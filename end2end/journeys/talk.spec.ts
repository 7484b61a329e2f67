// Talk with each other: answers, quotes, names, "I feel the same", changing words and taking them back, and topics that
// are closed, put together and taken apart.
import type { Locator, Page } from "@playwright/test";
import { barriers, sticksOut } from "../support/checks.ts";
import { sees } from "../support/news.ts";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");
const TOPIC = "/en/forum/everyday-life/buses-after-six";

test("Dot answers Jodie in easy read, with some of her words, and Jodie feels the same", async ({ page, as, another, javaScriptEnabled }) => {
  const easy = words("en-simple");
  await as(page, "dot").signIn("en-simple");
  await page.goto("/en-simple/forum/everyday-life/buses-after-six");
  const jodies = page.locator("#post-buses-jodie");
  await jodies.getByRole("link", { name: easy("talk-reply") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("talk-reply-title"));
  const quoted = (await page.locator("[name=quote-1] + label").innerText()).trim();
  await page.locator("[name=quote-1]").check();
  await page.getByRole("checkbox", { name: "Jodie" }).check();
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await writes(page, "I had to walk home too.", "en-simple");

  const answer = page.getByRole("article").filter({ hasText: "I had to walk home too." });
  await expect(answer).toBeInViewport();
  await expect(answer.locator("blockquote")).toContainText(quoted);
  await expect(answer).toContainText(`${easy("talk-speaks-to")} Jodie`);
  // From the answer to what it answers, and back.
  await answer.getByRole("link", { name: "Jodie" }).first().click();
  await expect(jodies).toBeInViewport();
  await jodies.getByRole("link", { name: "Dot" }).last().click();
  await expect(answer).toBeInViewport();

  const jodie = await another();
  await as(jodie, "jodie").signIn();
  await jodie.goto(TOPIC);
  const dots = jodie.getByRole("article").filter({ hasText: "I had to walk home too." });
  await dots.getByRole("button", { name: say("talk-same"), exact: false }).click();
  await expect(dots).toContainText("1 person feels the same");
  await expect(dots).toBeInViewport();
  await dots.getByRole("link", { name: "1 person feels the same" }).click();
  await expect(jodie.getByRole("main").getByRole("listitem")).toHaveText(["Jodie"]);
  await jodie.goBack();
  await dots.getByRole("button", { name: say("talk-same-not"), exact: false }).click();
  await expect(dots).not.toContainText("feels the same");
});

test("Kez changes words in two windows: nothing of either is lost, and everybody sees what it said before", async ({ page, as, context }) => {
  await as(page, "kez").signIn();
  await page.goto("/en/forum/being-heard/letters");
  await page.getByLabel(say("post-text"), { exact: true }).fill("My letter came on Mondey.");
  await publishes(page);
  await page.getByRole("article").filter({ hasText: "Mondey" }).getByRole("link", { name: say("talk-change") }).click();
  const form = page.url();
  const other = await context.newPage();
  await other.goto(form);
  await changes(page, "My letter came on Monday.");
  await expect(page.getByText(say("said-reworded"))).toBeVisible();

  await changes(other, "My letter came on Tuesday.");
  await expect(other.getByRole("alert")).toContainText(say("fault-edited-meanwhile"));
  await expect(other.locator("#version")).toContainText("My letter came on Monday.");
  await expect(other.getByLabel(say("post-text"), { exact: true })).toHaveValue("My letter came on Tuesday.");
  await sendsChange(other);
  const post = other.getByRole("article").filter({ hasText: "My letter came on Tuesday." });
  await expect(post).toBeInViewport();
  await post.locator(".bt-post__changed a").click();
  for (const said of ["Mondey", "Monday", "Tuesday"]) await expect(other.getByRole("main")).toContainText(`on ${said}.`);
});

test("Stefan takes his words back and puts them back again", async ({ page, as, another }) => {
  await as(page, "stefan").signIn();
  await page.goto("/en/forum/getting-support/waiting");
  await page.getByLabel(say("post-text"), { exact: true }).fill("I said this in anger.");
  await publishes(page);
  const post = page.getByRole("article").filter({ hasText: "I said this in anger." });
  await post.getByRole("link", { name: say("talk-take-back") }).click();
  await page.getByRole("button", { name: say("talk-withdraw-button") }).click();
  await expect(page.getByText(say("said-withdrawn"))).toBeVisible();
  const here = page.url().replace(/[?&]said=[a-z-]+/, "");

  const stranger = await another();
  await stranger.goto(here);
  await expect(stranger.getByText(say("post-withdrawn"))).toBeVisible();
  await expect(stranger.getByText("I said this in anger.")).toHaveCount(0);
  await post.getByRole("button", { name: say("talk-put-back") }).click();
  await expect(page.getByText(say("said-put-back"))).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText("I said this in anger.")).toBeVisible();
});

test("Ruth closes a topic and says why; words that somebody was writing are theirs to keep", async ({ page, as, another }) => {
  const dot = await another();
  await as(dot, "dot").signIn();
  await dot.goto("/en/forum/everyday-life/friendly-shops");
  await dot.getByLabel(say("post-text"), { exact: true }).fill("Wait, there is one more shop.");
  await dot.getByRole("button", { name: say("say-preview"), exact: true }).click();

  await as(page, "ruth").signIn();
  await page.goto("/en/forum/everyday-life/friendly-shops");
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("radio", { name: say("talk-after-closed") }).check();
  await page.getByRole("button", { name: say("talk-after-state-button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-why-missing"));
  await page.getByLabel(say("talk-after-why"), { exact: true }).fill("The shops have put out chairs.");
  await page.getByRole("button", { name: say("talk-after-state-button") }).click();
  await expect(page.getByText("The shops have put out chairs.")).toBeVisible();
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveCount(0);

  await dot.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(dot.getByRole("alert")).toContainText(say("fault-topic-closed"));
  await expect(dot.getByLabel(say("post-text"), { exact: true })).toHaveValue("Wait, there is one more shop.");

  // Open again, on top of the list.
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("radio", { name: say("talk-after-open") }).check();
  await page.getByRole("button", { name: say("talk-after-state-button") }).click();
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("button", { name: say("talk-after-pin") }).click();
  await page.goto("/en/forum/everyday-life");
  await expect(page.getByRole("main").locator(".bt-card").first()).toContainText(say("talk-pinned"));
});

test("Ruth makes two topics of one and one of two, and old links still lead to the posts", async ({ page, as }) => {
  const ruth = await as(page, "ruth").signIn();
  await page.goto("/en/forum/caring/short-breaks");
  const posts = page.getByRole("article");
  const [, second = ""] = await posts.evaluateAll((all) => all.map((post) => post.id.replace("post-", "")));
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("link", { name: say("talk-after-split-link") }).click();
  await page.getByLabel(say("topic-new-about")).fill("Breaks at the weekend");
  await page.locator(`[name="posts-${second}"]`).check();
  await page.getByRole("button", { name: say("talk-split-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Breaks at the weekend");
  await expect(page.locator(`#post-${second}`)).toBeVisible();
  const made = page.url().replace(/\?.*/, "");

  await ruth.opens(`/en/forum/post/${second}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Breaks at the weekend");
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("link", { name: say("talk-after-merge-link") }).click();
  const into = page.getByLabel(say("talk-after-merge"));
  await into.selectOption("short-breaks");
  await page.getByRole("button", { name: say("talk-after-merge-button") }).click();
  await expect(page.getByText(say("said-merged"))).toBeVisible();
  await expect(page.locator(`#post-${second}`)).toBeVisible();
  await page.goto(made);
  await expect(page).toHaveURL(/\/forum\/caring\/short-breaks\?from=/);
});

test("Ruth gives a topic another title: old links lead there, and the log says what it was called", async ({ page, as, another }) => {
  const [before, now] = ["Fone calls", "Phone calls that nobody answers"];
  const maureen = await as(await another(), "maureen").signIn();
  await maureen.opens("/en/forum/getting-support/new");
  await maureen.page.getByLabel(say("topic-new-about")).fill(before);
  await maureen.page.getByLabel(say("post-text"), { exact: true }).fill("I wait half an hour each time.");
  await maureen.publishes();
  await expect(maureen.page.getByText(say("said-started"))).toBeVisible();
  const address = maureen.page.url().replace(/\?.*/, "");

  await as(page, "ruth").signIn();
  await page.goto(address);
  await page.getByRole("link", { name: say("talk-after-link") }).click();
  await page.getByRole("link", { name: say("talk-title-link") }).click();
  const title = page.getByLabel(say("talk-title-new"), { exact: true });
  await expect(title).toHaveValue(before);
  await title.fill(now);
  await page.getByRole("button", { name: say("talk-title-button"), exact: true }).click();
  await expect(page.getByText(say("said-topic-kept"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(now);

  const stranger = await another();
  expect((await stranger.goto(address))?.status()).toBe(200);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(now);
  await stranger.goto("/en/forum/getting-support");
  await expect(stranger.getByRole("main")).toContainText(now);
  await expect(stranger.getByRole("main")).not.toContainText(before);

  const desk = await another();
  await as(desk, "hugh").signIn();
  await desk.goto("/en/moderation/log");
  const line = desk.locator("section").filter({ hasText: say("upkeep-topic-retitled") }).filter({ hasText: now });
  await expect(line).toContainText(say("log-before", { text: before }));
  await expect(line).toContainText("Ruth");
  await line.getByRole("link", { name: now }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText(now);
});

test("who has said how far they have read, sees what is new and goes there", async ({ page, as, another }) => {
  await as(page, "amara").signIn();
  await page.goto("/en/forum/being-heard/letters");
  await page.getByRole("button", { name: say("talk-read-up-to-here") }).click();
  await expect(page.getByText(say("said-read"))).toBeVisible();

  const tariq = await another();
  await as(tariq, "tariq").signIn();
  await tariq.goto("/en/forum/being-heard/letters");
  await tariq.getByLabel(say("post-text"), { exact: true }).fill("A new letter, in large print.");
  await publishes(tariq);

  await page.goto("/en/forum/being-heard");
  await expect(page.getByRole("main").locator(".bt-card").filter({ hasText: "1 post that you have not read" })).toHaveCount(1);
  await page.goto("/en/forum/being-heard/letters");
  await page.getByRole("link", { name: say("talk-first-unread") }).click();
  await expect(page.getByRole("article").filter({ hasText: "A new letter, in large print." })).toBeInViewport();
});

test("a room for members is not there for others, and says who may read to those who may", async ({ page, as, another }) => {
  await as(page, "ruth").signIn();
  await page.goto("/en/forum");
  await page.getByRole("link", { name: "People who work in care" }).click();
  await expect(page.locator(".bt-card__meta").filter({ hasText: say("talk-may-read-members") })).toBeVisible();
  await page.getByRole("link", { name: say("talk-space-settings") }).click();
  await page.locator("[name=reads][value=everyone]").check();
  await page.getByRole("button", { name: say("talk-space-button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-promised-readers"));
  const stranger = await another();
  await stranger.goto("/en/forum");
  await expect(stranger.getByRole("link", { name: "People who work in care" })).toHaveCount(0);
  const answer = await stranger.goto("/en/forum/workforce");
  expect(answer?.status()).toBe(404);
});

test("Sunita lets Tariq into a room for members by his name, and takes him out again at once", async ({ page, as, another, javaScriptEnabled }) => {
  const room = "People who work in care";
  const tariq = await another();
  await as(tariq, "tariq").signIn();
  expect((await tariq.goto("/en/forum/workforce"))?.status()).toBe(404);

  // Who runs the site need not read what is said there: all spaces are listed where one is added.
  await as(page, "sunita").signIn();
  await page.goto("/en/forum");
  await page.getByRole("link", { name: say("talk-space-add") }).click();
  await page.getByRole("main").getByRole("link", { name: room }).click();
  await page.getByRole("link", { name: say("talk-members-title") }).click();
  const who = page.getByLabel(say("talk-members-who"), { exact: true });
  const letsIn = async (name: string) => {
    await who.fill(name);
    await page.getByRole("button", { name: say("talk-members-button"), exact: true }).click();
  };
  await letsIn("Tarik");
  await expect(page.getByRole("alert")).toContainText(say("fault-whom-unknown"));
  await expect(who).toHaveValue("Tarik");
  await letsIn("Tariq");
  await expect(page.getByText(say("said-let-in"))).toBeVisible();
  const member = page.getByRole("main").getByRole("listitem").filter({ hasText: "Tariq" });
  await expect(member).toContainText(say("talk-members-by", { name: "Sunita" }));

  await tariq.goto("/en/forum");
  await tariq.getByRole("link", { name: room }).click();
  await expect(tariq.getByRole("link", { name: "Is the drive between two visits paid?" })).toBeVisible();

  await member.getByRole("link", { name: say("talk-members-out") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("talk-members-out-title", { name: "Tariq" }));
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: say("talk-members-out"), exact: true }).click();
  await expect(page.getByText(say("said-taken-out"))).toBeVisible();
  await expect(member).toHaveCount(0);
  expect((await tariq.goto("/en/forum/workforce"))?.status()).toBe(404);
  await tariq.goto("/en/forum");
  await expect(tariq.getByRole("link", { name: room })).toHaveCount(0);
  // He hears that he was taken out, without the name of a room that he no longer sees.
  await sees(tariq, "/en/notices", say("news-taken-out"));
  await expect(tariq.getByRole("main")).toContainText(say("notices-space-unnamed"));
  await expect(tariq.getByRole("main")).not.toContainText(room);
});

test("Pauline is let into a room for members, comes in from her news in easy read, and later leaves by herself", async ({ page, as, another, javaScriptEnabled }) => {
  const easy = words("en-simple");
  const room = "People who work in care";
  const sunita = await another();
  await as(sunita, "sunita").signIn();
  await sunita.goto("/en/forum/workforce/members");
  await sunita.getByLabel(say("talk-members-who"), { exact: true }).fill("Pauline");
  await sunita.getByRole("button", { name: say("talk-members-button"), exact: true }).click();
  await expect(sunita.getByText(say("said-let-in"))).toBeVisible();

  await as(page, "pauline").signIn("en-simple");
  const letIn = easy("news-let-in", { name: "Sunita" });
  await sees(page, "/en-simple/notices", letIn);
  const notice = page.getByRole("main").getByRole("listitem").filter({ hasText: letIn });
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await notice.getByRole("link", { name: room }).click();
  await expect(page).toHaveURL(/\/en-simple\/forum\/workforce$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(room);
  await expect(page.getByRole("link", { name: "Is the drive between visits paid?" })).toBeVisible();

  // The page that asks says what will be different. Who goes back from it is still in the room.
  const leave = page.getByRole("link", { name: easy("talk-leave"), exact: true });
  await leave.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("talk-leave-title"));
  for (const id of ["talk-leave-reads", "talk-leave-stays", "talk-leave-back"]) await expect(page.getByRole("main")).toContainText(easy(id));
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("link", { name: easy("form-go-back"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(room);
  await leave.click();
  await page.getByRole("button", { name: easy("talk-leave"), exact: true }).click();
  await expect(page.getByText(easy("said-left-space"))).toBeVisible();
  await expect(page.getByRole("link", { name: room })).toHaveCount(0);
  expect((await page.goto("/en-simple/forum/workforce"))?.status()).toBe(404);
  await page.goto("/en-simple/notices");
  await expect(page.getByText(room)).toHaveCount(0);
  await sunita.goto("/en/forum/workforce/members");
  await expect(sunita.getByRole("main")).toContainText("Femi");
  await expect(sunita.getByRole("main")).not.toContainText("Pauline");
});

for (const locale of ["en", "en-simple", "ur"] as const) {
  test(`the pages on which people talk can be used by everybody, in ${locale}`, async ({ page, as, javaScriptEnabled }) => {
    test.setTimeout(90_000);
    await as(page, "ruth").signIn();
    const topic = `/${locale}/forum/everyday-life/buses-after-six`;
    const pages = [topic, `/${locale}/forum/post/buses-jodie/answer`, `${topic}/after`, `${topic}/title`, `${topic}/merge`, `${topic}/split`];
    for (const path of [...pages, `/${locale}/forum/everyday-life/settings`, `/${locale}/forum/workforce/members/femi/out`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      expect((await page.goto(path))?.status(), path).toBe(200);
      if (javaScriptEnabled !== false) expect(await barriers(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await sticksOut(page), path).toEqual([]);
    }
  });
}

/** Writes in the box of the page, looks at it as others will see it, and says it. */
async function writes(page: Page, text: string, locale: Locale = "en"): Promise<void> {
  await page.getByLabel(words(locale)("post-text"), { exact: true }).fill(text);
  await publishes(page, locale);
}

async function publishes(page: Page, locale: Locale = "en"): Promise<void> {
  const say = words(locale);
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(page.getByText(say("said-posted"))).toBeVisible();
}

async function changes(page: Page, text: string): Promise<void> {
  const box: Locator = page.getByLabel(say("post-text"), { exact: true });
  await box.fill(text);
  await sendsChange(page);
}

/** Looks at changed words as others will see them, and sends them. */
async function sendsChange(page: Page): Promise<void> {
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
}
