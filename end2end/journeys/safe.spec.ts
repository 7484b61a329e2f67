// Being safe: somebody writes that they are hurt, gets help at once, and the safeguarding lead hears of it and acts on it.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { barriers } from "../support/checks.ts";
import { sees } from "../support/news.ts";
import { Person } from "../support/person.ts";
import { NOW } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const easy = words("en-simple");
const say = words("en");
const TOPIC = "everyday-life/buses-after-six";
const WORRYING = "I like the bus. My carer hits me when I am late.";
/** Half an hour after somebody should have looked at what came at {@link NOW}. */
const LATE = "2026-11-20T14:30:00Z";

test("a guest who writes in easy read that they are hurt is helped, and the lead alone hears of it and reads it", async ({ page, another, as, javaScriptEnabled }) => {
  // Whoever has looked at the queue hears again when more comes.
  const lead = await another();
  await as(lead, "hugh").signIn();
  await lead.goto("/en/me");
  await lead.getByRole("link", { name: say("safeguarding-title") }).click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText(say("safeguarding-title"));

  await page.goto(`/en-simple/forum/${TOPIC}`);
  await saysAsGuest(page, WORRYING, "Pat", "en-simple");
  await expect(page).toHaveURL(/\/en-simple\/help-now\?sent&code=/);
  const main = page.getByRole("main");
  await expect(main).toContainText(easy("help-now-sent"));
  await expect(main.getByRole("link", { name: "999", exact: true })).toHaveAttribute("href", "tel:999");
  await expect(main.getByRole("link", { name: "116 123" })).toHaveAttribute("href", "tel:116123");

  // The code to come back with is there as well, behind what helps now.
  await main.getByRole("link", { name: easy("my-code-title") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("my-code-title"));

  // Nobody else reads it, not even who moderates or runs the site.
  const other = await another();
  await other.goto(`/en/forum/${TOPIC}`);
  await expect(other.getByText("hits me when I am late.")).toHaveCount(0);
  await as(other, "sunita").signIn();
  await other.goto(`/en/forum/${TOPIC}`);
  await expect(other.getByText("hits me when I am late.")).toHaveCount(0);
  expect((await other.goto("/en/safeguarding"))?.status()).toBe(403);

  // The lead hears at once that something waits, and nothing of what. Somebody who moderates here does not hear of it.
  const waits = say("news-something-waits");
  await sees(lead, "/en/notices", waits);
  const notice = lead.getByRole("main").getByRole("listitem").filter({ hasText: waits });
  await expect(notice).toHaveText(`${say("letter-waits-subject")} ${waits} 20 November 2026`, { useInnerText: true });
  if (javaScriptEnabled !== false) expect(await barriers(lead)).toEqual([]);
  const moderator = await another();
  await as(moderator, "ruth").signIn();
  await moderator.goto("/en/notices");
  await expect(moderator.getByRole("heading", { level: 1 })).toHaveText(say("notices-title"));
  await expect(moderator.getByText(waits)).toHaveCount(0);

  await notice.getByRole("link").click();
  await expect(lead).toHaveURL(/\/en\/safeguarding$/);
  await lead.getByRole("main").getByRole("listitem").filter({ hasText: "Pat" }).getByRole("link").click();
  await expect(lead.getByRole("main")).toContainText("hits me when I am late.");
  await lead.getByRole("button", { name: say("safeguarding-acknowledge-button") }).click();
  await expect(lead.getByRole("status")).toContainText(say("said-acknowledged"));
  await lead.getByRole("link", { name: say("safeguarding-note-link") }).click();
  await lead.getByRole("button", { name: say("safeguarding-note-button") }).click();
  await expect(lead.getByRole("alert")).toContainText(say("fault-safeguarding-note-missing"));
  await lead.getByLabel(say("safeguarding-note-text")).fill("I went there with a nurse.");
  await lead.getByRole("button", { name: say("safeguarding-note-button") }).click();
  await expect(lead.getByRole("article").filter({ hasText: "with a nurse" })).toHaveCount(1);

  await lead.getByRole("link", { name: say("safeguarding-decide-link") }).click();
  await lead.getByRole("radio", { name: say("decision-passed-on") }).check();
  await lead.getByRole("button", { name: say("safeguarding-decide-button") }).click();
  await expect(lead.getByRole("alert")).toContainText(say("fault-safeguarding-why-missing"));
  await expect(lead.getByRole("radio", { name: say("decision-passed-on") })).toBeChecked();
  await lead.getByLabel(say("safeguarding-why")).fill("To the duty worker at ten. Pat wants to be heard too.");
  await lead.getByRole("checkbox", { name: say("safeguarding-release-yes") }).check();
  await lead.getByRole("button", { name: say("safeguarding-decide-button") }).click();
  await expect(lead.getByRole("status")).toContainText(say("said-decided"));

  await other.goto(`/en/forum/${TOPIC}`);
  await expect(other.getByRole("article").filter({ hasText: "hits me when I am late." })).toHaveCount(1);
  await lead.getByRole("button", { name: say("safeguarding-close-button") }).click();
  await expect(lead.getByRole("status")).toContainText(say("said-concern-closed"));
  await expect(lead.getByText("hits me when I am late.")).toHaveCount(0);
});

test("the lead takes concerns out for the council's case system, all of them or one, and each says so", async ({ page, another, as }) => {
  const said = "I hate the telephone. My carer hits me when it rings.";
  await page.goto("/en/forum/getting-support/waiting");
  await saysAsGuest(page, said, "Alex");
  await expect(page.getByText(say("help-now-sent"))).toBeVisible();

  const lead = await another();
  await as(lead, "hugh").signIn();
  const takes = async (button: string) => {
    const [file] = await Promise.all([lead.waitForEvent("download"), lead.getByRole("button", { name: say(button), exact: true }).click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };
  const day = NOW.slice(0, 10);
  await lead.goto("/en/safeguarding");
  const table = await takes("safeguarding-export-csv");
  expect(table.name).toBe(`concerns-${day}.csv`);
  expect(table.text).toContain(`"Alex"`);
  expect(table.text).toContain(said);

  await lead.getByRole("main").getByRole("listitem").filter({ hasText: "Alex" }).getByRole("link").click();
  await expect(lead.getByRole("main")).toContainText(say("concern-step-exported"));
  const one = await takes("safeguarding-export-json");
  expect(one.name).toBe(`concerns-${day}.json`);
  expect(JSON.parse(one.text)).toMatchObject([{ writer: "Alex", words: said, state: "new" }]);
});

test("what a guest said, and nobody looks at in time, is late: a letter that says nothing of it asks for somebody who does", async ({ another, ownSite, javaScriptEnabled }) => {
  // Hugh, the only lead, has no address: the letter goes to Sunita, who runs the site.
  const letters = async () => (await ownSite.lettersTo("sunita@example.org")).filter((one) => one.includes(say("letter-no-lead-subject")));
  await ownSite.open();
  const guest = await another();
  await guest.goto(`${ownSite.url}/en-simple/forum/${TOPIC}`);
  await saysAsGuest(guest, WORRYING, "Robin", "en-simple");
  await expect(guest.getByRole("main")).toContainText(easy("help-now-sent"));
  await ownSite.close();
  expect(await letters()).toEqual([]);

  await ownSite.open(LATE);
  await expect.poll(async () => (await letters()).length).toBe(1);
  const [letter = ""] = await letters();
  expect(letter).toContain(`${ownSite.url}/en/help-now`);
  for (const secret of ["Robin", "hits me", "like the bus", "buses-after-six"]) expect(letter).not.toContain(secret);

  const lead = await another();
  await lead.goto(`${ownSite.url}/en/sign-in`);
  await new Person(lead, ownSite.card("hugh")).typesCard();
  await expect(lead.getByText(say("said-signed-in"))).toBeVisible();
  await lead.goto(`${ownSite.url}/en/safeguarding`);
  const late = lead.getByRole("status").filter({ hasText: "One concern is late: nobody has looked at it in time." });
  await expect(late).toBeVisible();
  const concern = lead.getByRole("main").getByRole("listitem").filter({ hasText: "Robin" });
  await expect(concern).toContainText(say("concern-state-late"));
  if (javaScriptEnabled !== false) expect(await barriers(lead)).toEqual([]);
  await concern.getByRole("link").click();
  await expect(lead.getByRole("main")).toContainText(say("concern-step-escalated-to-administrators"));
  await lead.getByRole("button", { name: say("safeguarding-acknowledge-button") }).click();
  await expect(lead.getByText(say("said-acknowledged"))).toBeVisible();
  await lead.goto(`${ownSite.url}/en/safeguarding`);
  await expect(concern).not.toContainText(say("concern-state-late"));
  await expect(late).toHaveCount(0);
});

test("a stranger reports a post with one picture, and hears what happens next", async ({ page }) => {
  await page.goto(`/en-simple/forum/${TOPIC}`);
  await page.getByRole("article").first().getByRole("link", { name: easy("report-link") }).click();
  await page.getByRole("button", { name: easy("report-button"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(easy("fault-report-reason-missing"));
  await page.getByRole("radio", { name: easy("report-reason-rude") }).check();
  await page.getByRole("button", { name: easy("report-button"), exact: true }).click();
  await expect(page).toHaveURL(/\/en-simple\/reported$/);
  await expect(page.getByRole("main")).toContainText(easy("report-thanks-private"));
});

test("who worries about somebody is told where to get help, and the lead sees it", async ({ page, another, as }) => {
  await page.goto(`/en/forum/${TOPIC}`);
  await page.getByRole("article").nth(1).getByRole("link", { name: say("report-link") }).click();
  await page.getByRole("radio", { name: say("report-reason-not-safe") }).check();
  await page.getByLabel(say("report-words")).fill("She has not been seen for days.");
  await page.getByRole("button", { name: say("report-button"), exact: true }).click();
  await expect(page.getByRole("main")).toContainText(say("help-now-reported"));
  const lead = await another();
  await as(lead, "hugh").signIn();
  await lead.goto("/en/safeguarding");
  await lead.getByRole("main").getByRole("listitem").filter({ hasText: say("concern-kind-none") }).getByRole("link").click();
  await expect(lead.getByRole("main")).toContainText("She has not been seen for days.");
});

test("help is one link away on every page", async ({ page }) => {
  await page.goto("/en-simple");
  await page.getByRole("contentinfo").getByRole("link", { name: easy("footer-help-now") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("help-now-title"));
});

/** Says something without an account in the topic that is open, after a look at it. */
async function saysAsGuest(page: Page, text: string, name: string, locale: Locale = "en"): Promise<void> {
  const say = words(locale);
  await page.getByLabel(say("post-text"), { exact: true }).fill(text);
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByLabel(say("say-name"), { exact: true }).fill(name);
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
}
