// Point 2, second half: saying something, and losing nothing on the way.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const TOPIC = "/en/forum/being-heard/letters";

test("Jodie posts in easy read and sees her words at once", async ({ page, as }) => {
  const jodie = await as(page, "jodie").signIn("en-simple");
  await jodie.opens("/en-simple/forum/being-heard/letters");
  const post = await jodie.posts("My new letter came. I could read it all by myself.", "en-simple");
  await expect(post).toHaveCount(1);
  await expect(post).toContainText("Jodie");
  // The page opens at the post: nobody has to look for it.
  await expect(post).toBeInViewport();
});

test("Kez starts a topic and finds her words as the first post", async ({ page, as }) => {
  const kez = await as(page, "kez").signIn();
  await page.goto("/en/forum/everyday-life");
  await page.getByRole("link", { name: say("forum-start-topic") }).click();
  await page.getByLabel(say("topic-new-about")).fill("Ramps at the market");
  await page.getByLabel(say("post-text"), { exact: true }).fill("Four stalls have steps.\n\nTwo would be enough to fix it.");
  await kez.publishes();
  await expect(page.getByText(say("said-started"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ramps at the market");
  await expect(page.getByRole("article")).toContainText("Two would be enough to fix it.");
});

test("pressing twice makes one post", async ({ page, as }) => {
  await as(page, "dot").signIn();
  await page.goto(TOPIC);
  await page.getByLabel(say("post-text"), { exact: true }).fill("I pressed it twice, as one does.");
  await page.getByRole("button", { name: say("say-preview") }).click();
  const check = `${TOPIC}/say/check`;
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith(check));
  await page.getByRole("button", { name: say("say-publish") }).dblclick();
  const { form, headers } = await whatWasSent(await sent);
  // The same again, as a phone sends it that lost its connection after the first time.
  expect((await page.request.post(check, { headers, data: form })).status()).toBe(200);
  // In another tab: in this one the second press may still be on its way, and would end what the test opens.
  const later = await page.context().newPage();
  await later.goto(TOPIC);
  await expect(later.getByRole("article").filter({ hasText: "I pressed it twice" })).toHaveCount(1);
});

test("an empty post says what is missing, and the link leads to the box", async ({ page, as }) => {
  await as(page, "dot").signIn();
  await page.goto(TOPIC);
  await page.getByRole("button", { name: say("say-preview") }).click();
  await expect(page).toHaveTitle(new RegExp(`^${say("page-title-fault")}`));
  await page.getByRole("alert").getByRole("link", { name: say("fault-say-nothing") }).click();
  await expect(page.getByLabel(say("post-text"), { exact: true })).toBeFocused();
});

test("a topic without words keeps its title", async ({ page, as }) => {
  const stefan = await as(page, "stefan").signIn();
  await page.goto("/en/forum/caring/new");
  await page.getByLabel(say("topic-new-about")).fill("Who rings whom");
  await page.getByRole("button", { name: say("say-preview") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-say-nothing"));
  await expect(page.getByRole("alert")).not.toContainText(say("fault-topic-title-missing"));
  await expect(page.getByLabel(say("topic-new-about"))).toHaveValue("Who rings whom");
  await page.getByLabel(say("post-text"), { exact: true }).fill("Nobody knows.");
  await stefan.publishes();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who rings whom");
});

test("a post that is too long comes back whole, with how much room there is", async ({ page, as }) => {
  const long = `${"Every word counts. ".repeat(600)}End.`;
  await as(page, "stefan").signIn();
  await page.goto("/en/forum/getting-support/waiting");
  await page.getByLabel(say("post-text"), { exact: true }).fill(long);
  await page.getByRole("button", { name: say("say-preview") }).click();
  await expect(page.getByRole("alert")).toContainText(/10[,.]?000/);
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue(long);
});

test("somebody who has an account and has not signed in is led to sign in, and back to what they write", async ({ page, as }) => {
  await page.goto(TOPIC);
  await page.getByRole("main").getByRole("link", { name: say("say-sign-in") }).click();
  await as(page, "amara").typesCard();
  await expect(page).toHaveURL(new RegExp(TOPIC));
  await expect(page.getByLabel(say("post-text"), { exact: true })).toBeVisible();
});

test("words that were sent after the session ended wait behind the sign-in", async ({ page, as }) => {
  const amara = await as(page, "amara").signIn();
  await page.goto(TOPIC);
  await page.context().clearCookies({ name: "bt_session" });
  await page.getByLabel(say("post-text"), { exact: true }).fill("I wrote for an hour & my <session> ended.");
  await page.getByRole("button", { name: say("say-preview") }).click();
  await expect(page.getByText(say("sign-in-kept"))).toBeVisible();

  await amara.typesCard();
  await expect(page).toHaveURL(new RegExp(TOPIC));
  await expect(page.getByText(say("form-kept"))).toBeVisible();
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue("I wrote for an hour & my <session> ended.");
  await amara.publishes();
  await expect(page.getByRole("article").filter({ hasText: "my <session> ended" })).toHaveCount(1);
});

test("a form that was open since yesterday is not lost, and nobody else finds it", async ({ page, as, another }) => {
  const yesterday = await another();
  await as(yesterday, "tariq").signIn();
  await yesterday.goto("/en/forum/everyday-life/new");
  await yesterday.context().clearCookies();
  await yesterday.getByLabel(say("topic-new-about")).fill("Timetables by text");
  await yesterday.getByRole("button", { name: say("say-preview") }).click();
  await expect(yesterday.getByText(say("sign-in-kept"))).toBeVisible();
  await as(yesterday, "tariq").typesCard();
  await expect(yesterday.getByLabel(say("topic-new-about"))).toHaveValue("Timetables by text");
  // What somebody typed is theirs alone.
  await as(page, "dot").signIn();
  await page.goto("/en/forum/everyday-life/new");
  await expect(page.getByLabel(say("topic-new-about"))).toHaveValue("");
});

type Sent = Awaited<ReturnType<Page["waitForRequest"]>>;

async function whatWasSent(request: Sent): Promise<{ form: string; headers: Record<string, string> }> {
  const { origin = new URL(request.url()).origin } = await request.allHeaders();
  return { form: request.postData() ?? "", headers: { origin, "content-type": "application/x-www-form-urlencoded" } };
}
