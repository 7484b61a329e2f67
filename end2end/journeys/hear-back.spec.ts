// Hearing back: who said something is told what others answer and what became of it, on the site and on paper.
import { sees } from "../support/news.ts";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const easy = words("en-simple");
const TOPIC = "forum/everyday-life/buses-after-six";

test("Jodie said something, and finds in easy read what Wilf said after her", async ({ page, another, as }) => {
  await as(page, "jodie").signIn("en-simple");
  // What others said on this site before is not what this is about.
  await page.goto("/en-simple/notices");
  const all = page.getByRole("button", { name: easy("notices-read-all"), exact: true });
  if (await all.isVisible()) await all.click();
  const other = await another();
  const wilf = await as(other, "wilf").signIn();
  await wilf.opens(`/en/${TOPIC}`);
  await wilf.posts("The driver of the late bus told me it may come back.");

  await sees(page, "/en-simple/notices", "Wilf");
  const head = page.getByRole("banner").getByRole("link", { name: /^News/ });
  await expect(head).toHaveText("News: 1 new");
  const card = page.getByRole("listitem").filter({ hasText: "Wilf" }).first();
  await expect(card).toContainText("wrote something new");
  await card.getByRole("link").click();
  await expect(page).toHaveURL(/\/en-simple\/forum\/everyday-life\/buses-after-six/);
  await expect(page.getByText("The driver of the late bus told me")).toBeVisible();
  await expect(head).toHaveText("News");
});

test("Kez follows a board, and stops following it", async ({ page, as }) => {
  await as(page, "kez").signIn();
  await page.goto("/en/boards/autism");
  await page.getByRole("button", { name: say("follow-start") }).click();
  await expect(page.getByText(say("said-following"))).toBeVisible();
  await expect(page).toHaveURL(/\/en\/boards\/autism/);
  await page.goto("/en/me/notices");
  await page.getByRole("listitem").getByRole("link", { name: "Autism board" }).click();
  await page.getByRole("button", { name: say("follow-stop") }).click();
  await expect(page.getByText(say("said-not-following"))).toBeVisible();
  await expect(page.getByRole("button", { name: say("follow-start") })).toBeVisible();
});

test("a stranger is led to sign in, and comes back to what they want to follow", async ({ page, as }) => {
  await page.goto(`/en/${TOPIC}`);
  await page.getByRole("link", { name: say("follow-sign-in") }).click();
  await as(page, "pauline").typesCard();
  await expect(page).toHaveURL(new RegExp(`/en/${TOPIC}`));
  await expect(page.getByRole("button", { name: say("follow-start") })).toBeVisible();
});

test("Dot wants letters on paper, and Ruth prints one and says that it was sent", async ({ page, another, as }) => {
  const dot = await as(page, "dot").signIn("en-simple");
  await page.goto("/en-simple/me");
  await page.getByRole("link", { name: easy("hear-title") }).click();
  await page.getByRole("radio", { name: easy("hear-paper") }).check();
  await page.getByLabel(easy("hear-name"), { exact: true }).fill("Dot Made-Up");
  await page.getByRole("button", { name: easy("me-button") }).click();
  await page.getByRole("alert").getByRole("link", { name: easy("fault-hear-address") }).click();
  await expect(page.getByLabel(easy("hear-name"), { exact: true })).toHaveValue("Dot Made-Up");
  await page.getByLabel(easy("hear-address"), { exact: true }).fill("1 Made Up Lane\nNowhere");
  await page.getByRole("button", { name: easy("me-button") }).click();
  await expect(page.getByText(easy("said-hearing"))).toBeVisible();
  await dot.opens("/en-simple/forum/everyday-life/friendly-shops");
  await dot.posts("The corner shop has a chair now.", "en-simple");

  const other = await another();
  const amara = await as(other, "amara").signIn();
  await amara.opens("/en/forum/everyday-life/friendly-shops");
  await amara.posts("We lent them the chair.");

  const desk = await another();
  await as(desk, "ruth").signIn();
  await sees(desk, "/en/letters", "Dot Made-Up");
  const letter = desk.getByRole("region", { name: "Letter to Dot" });
  await expect(letter).toContainText("1 Made Up Lane");
  await expect(letter).toContainText("Amara wrote something new.");
  const row = desk.locator(".bt-letter", { hasText: "Dot Made-Up" }).locator("xpath=following-sibling::*[1]");
  await row.getByRole("button", { name: say("letters-sent-one") }).click();
  await expect(desk.getByText(say("said-letters-sent"))).toBeVisible();
  await expect(desk.getByRole("main")).not.toContainText("Dot Made-Up");
});

test("Ruth closes a topic with what became of it, and who took part is told", async ({ page, another, as }) => {
  await as(page, "ruth").signIn();
  await page.goto("/en/forum/everyday-life/bus-station-after-dark");
  await page.getByRole("link", { name: say("outcome-close-link") }).click();
  await page.getByLabel(say("outcome-asked"), { exact: true }).fill("Do you feel safe at the bus station after dark?");
  await page.getByLabel(say("outcome-heard"), { exact: true }).fill("Many of you do not. The lights are off by nine.");
  await page.getByRole("button", { name: say("outcome-button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-outcome-done"));
  await expect(page.getByLabel(say("outcome-heard"), { exact: true })).toHaveValue(/The lights are off/);
  await page.getByLabel(say("outcome-done"), { exact: true }).fill("The lights now stay on until the last bus has gone.");
  await page.getByLabel(say("outcome-done-easy"), { exact: true }).fill("The lights stay on.\nThe last bus goes. Then the lights go off.");
  await page.getByRole("button", { name: say("outcome-button") }).click();
  await expect(page.getByText(say("said-outcome"))).toBeVisible();
  await expect(page.getByRole("region", { name: say("outcome-title") })).toContainText("until the last bus has gone");

  const kez = await another();
  await as(kez, "kez").signIn("en-simple");
  await sees(kez, "/en-simple/notices", easy("news-topic-closed"));
  await kez.getByRole("listitem").filter({ hasText: easy("news-topic-closed") }).getByRole("link").click();
  await expect(kez.getByRole("region", { name: easy("outcome-title") })).toContainText("The lights stay on.");

  const anybody = await another();
  await anybody.goto("/en");
  await anybody.getByRole("contentinfo").getByRole("link", { name: say("footer-outcomes") }).click();
  await expect(anybody.getByRole("main")).toContainText("until the last bus has gone");
});

test("what became of a topic is read in Urdu, in easy read and on paper, and Nia writes it in Polish", async ({ page, another, as }) => {
  const topic = "forum/being-heard/asked-too-late";
  const [urdu, polish] = [words("ur"), words("pl")];
  const reader = await another();
  await reader.goto(`/ur/${topic}`);
  const became = reader.getByRole("region", { name: urdu("outcome-title") });
  await expect(became).toContainText("ہماری پانچ میں سے دو ٹیمیں");
  await expect(became).toContainText(urdu("form-by-computer"));
  await reader.goto("/en-simple/outcomes");
  const article = reader.getByRole("article").filter({ hasText: "2 of our 5 teams use the page." });
  await article.getByRole("link", { name: easy("paper-link") }).click();
  await expect(reader.getByLabel(easy("outcome-title"), { exact: true })).toBeChecked();
  await reader.getByRole("button", { name: easy("paper-open") }).click();
  await expect(reader.getByRole("main")).toContainText("2 of our 5 teams use the page.");

  await as(page, "nia").signIn();
  await page.goto(`/en/${topic}`);
  const ours = page.getByRole("region", { name: say("outcome-title") });
  await ours.getByRole("link", { name: new RegExp(`${say("outcome-asked")}$`) }).click();
  const form = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Polski", exact: true }) });
  await form.getByRole("link", { name: say("forms-write") }).click();
  await page.getByLabel(say("writing-text"), { exact: true }).fill("Kiedy ktoś was zapytał, czego chcecie?");
  await page.getByRole("button", { name: say("writing-publish"), exact: true }).click();
  await expect(page.getByText(say("said-published"))).toBeVisible();
  await reader.goto(`/pl/${topic}`);
  const part = reader.getByRole("region", { name: polish("outcome-title") });
  await expect(part).toContainText("Kiedy ktoś was zapytał, czego chcecie?");
  await expect(part).toContainText("Two of our five teams use it.");
});
