// The forum, journey 3, second half: facilitators write down what people said who have no account.
import { copiesCode } from "../support/code.ts";
import { Person } from "../support/person.ts";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const easy = words("en-simple");

test("Ruth writes down a telephone call, asks for consent, and prints the code", async ({ page, another, as }) => {
  await as(page, "ruth").signIn();
  await page.goto("/en/recorded/new/buses-after-six");
  await page.getByLabel(say("recorded-name"), { exact: true }).fill("Ottilie");
  await page.getByLabel(say("recorded-words"), { exact: true }).fill("I stay at home after six.");
  await page.getByRole("radio", { name: say("recorded-how-phone") }).check();
  await page.getByRole("radio", { name: say("hear-back-no") }).check();
  await page.getByRole("radio", { name: say("recorded-consent-no") }).check();
  await page.getByRole("radio", { name: say("consent-way-said") }).check();
  await page.getByRole("button", { name: say("recorded-button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-consent-no"));
  await expect(page.getByLabel(say("recorded-words"), { exact: true })).toHaveValue("I stay at home after six.");
  await page.getByRole("radio", { name: say("recorded-consent-yes") }).check();
  await page.getByRole("button", { name: say("recorded-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("slips-title"));
  const card = await copiesCode(page.getByRole("main"));

  const home = await another();
  await home.goto("/en-simple/come-back");
  await new Person(home, card).typesCard("en-simple");
  await expect(home.getByRole("article")).toContainText("I stay at home after six.");
  await expect(home.getByRole("banner").getByRole("link", { name: "Ottilie" })).toBeVisible();
});

test("a whole session is pasted, put right by row, looked at, and each person gets a slip", async ({ page, another, as }) => {
  await as(page, "ruth").signIn();
  await page.goto("/en/recorded/session/buses-after-six");
  const table = page.getByLabel(say("recorded-table"), { exact: true });
  await table.fill("Name\tWords\tConsent\nAda\tI walk.\tno\nBo\tI cycle.\tyes\n\t\"I \"\"fly\"\".\"\tyes\n");
  await page.getByRole("radio", { name: say("consent-way-said") }).check();
  await page.getByRole("button", { name: say("recorded-check-button") }).click();
  await page.getByRole("alert").getByRole("link", { name: say("fault-row-consent-no", { number: 2 }) }).click();
  await expect(page.locator("#table-2-consent")).toBeFocused();
  await expect(table).toHaveValue(/Ada\tI walk\.\tno/);
  await table.fill("Name\tWords\tConsent\nBo\tI cycle.\tyes\n\t\"I \"\"fly\"\".\"\tyes\n");
  await page.getByRole("button", { name: say("recorded-check-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("recorded-check-title"));
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").last()).toContainText("I \"fly\".");
  await page.getByRole("button", { name: say("recorded-button") }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("slips-title"));
  const slips = page.locator(".bt-slip");
  await expect(slips).toHaveCount(2);
  const card = await copiesCode(slips.last());
  await page.getByRole("link", { name: say("slips-see") }).click();
  await expect(page.getByRole("article").filter({ hasText: "I cycle." })).toHaveCount(1);

  const home = await another();
  await home.goto("/en/come-back");
  await new Person(home, card).typesCard();
  await expect(home.getByRole("article")).toContainText("I \"fly\".");
});

test("slips are 16 point on paper, and each stays on one sheet", async ({ page, as }) => {
  await as(page, "ruth").signIn("en-simple");
  await page.goto("/en-simple/recorded/new/buses-after-six");
  await page.getByLabel(easy("recorded-words"), { exact: true }).fill("I like the bus.");
  await page.getByRole("radio", { name: easy("recorded-how-letter") }).check();
  await page.getByRole("radio", { name: easy("hear-back-no") }).check();
  await page.getByRole("radio", { name: easy("recorded-consent-yes") }).check();
  await page.getByRole("radio", { name: easy("consent-way-written") }).check();
  await page.getByRole("button", { name: easy("recorded-button") }).click();
  await expect(page.locator(".bt-slip")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  const slip = page.locator(".bt-slip");
  await expect(slip.locator("p").first()).toHaveCSS("font-size", "21.3333px");
  await expect(slip).toHaveCSS("break-inside", "avoid");
});

test("who facilitates nothing writes down nothing", async ({ page, as }) => {
  await as(page, "graham").signIn();
  for (const path of ["/en/recorded", "/en/recorded/new/buses-after-six", "/en/recorded/session/buses-after-six"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(403);
  }
});
