// Point 6, the last sentence: asking for something in another way, with and without an account, and the answer to it.
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");
const PRIORITY = "/en/strategy/good-life-2";

test("a visitor asks for large print, and a facilitator answers and closes it", async ({ page, another, as }) => {
  await page.goto(PRIORITY);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("link", { name: say("another-way-link") }).click();
  await expect(page.getByRole("main")).toContainText(title);
  await page.getByRole("radio", { name: say("way-large-print") }).check();
  await page.getByLabel(say("another-way-name")).fill("Ottilie");
  await page.getByLabel(say("another-way-reach")).fill("1 Made Up Lane\nNowhere");
  await send(page);
  await expect(page).toHaveURL(/\/en\/another-way\/thanks$/);
  await expect(page.getByRole("main")).toContainText("5");

  const desk = await another();
  await as(desk, "ruth").signIn();
  await desk.goto("/en/me");
  await desk.getByRole("link", { name: say("requests-title") }).click();
  await desk.getByRole("listitem").filter({ hasText: "Ottilie" }).getByRole("link").click();
  await expect(desk.getByRole("main")).toContainText("1 Made Up Lane");
  await desk.getByRole("button", { name: say("request-answer-button") }).click();
  await expect(desk.getByRole("alert")).toContainText(say("fault-answer-missing"));
  await desk.getByLabel(say("request-answer-text")).fill("It comes with the post on Monday.");
  await desk.getByRole("button", { name: say("request-answer-button") }).click();
  await expect(desk.getByText(say("said-answered"))).toBeVisible();
  await expect(desk.getByRole("article")).toContainText("It comes with the post on Monday.");

  await desk.getByRole("link", { name: say("request-close-link") }).click();
  await desk.getByRole("radio", { name: say("ending-sent") }).check();
  await desk.getByRole("button", { name: say("request-close-button") }).click();
  await expect(desk.getByRole("alert")).toContainText(say("fault-ending-why"));
  await expect(desk.getByRole("radio", { name: say("ending-sent") })).toBeChecked();
  await desk.getByLabel(say("request-close-why")).fill("Posted in letters of 20 points.");
  await desk.getByRole("button", { name: say("request-close-button") }).click();
  await expect(desk.getByText(say("said-closed"))).toBeVisible();
  await expect(desk.getByRole("main")).toContainText("Posted in letters of 20 points.");
  await expect(desk.getByLabel(say("request-answer-text"))).toHaveCount(0);
});

test("what is missing is said at its field, and all that was typed is still there", async ({ page }) => {
  await page.goto("/en-simple/another-way");
  const easy = words("en-simple");
  await page.getByRole("radio", { name: easy("way-language") }).check();
  await page.getByLabel(easy("another-way-reach")).fill("2 Made Up Lane");
  await page.getByLabel(easy("another-way-details"), { exact: true }).fill("Please write & post it.");
  await send(page, "en-simple");
  for (const fault of ["fault-request-language", "fault-request-name"]) {
    await expect(page.getByRole("alert")).toContainText(easy(fault));
  }
  await page.getByRole("alert").getByRole("link", { name: easy("fault-request-language") }).click();
  await expect(page.getByLabel(easy("another-way-language"))).toBeFocused();
  await expect(page.getByRole("radio", { name: easy("way-language") })).toBeChecked();
  await expect(page.getByLabel(easy("another-way-reach"))).toHaveValue("2 Made Up Lane");
  await expect(page.getByLabel(easy("another-way-details"), { exact: true })).toHaveValue("Please write & post it.");
  // An address is nobody else's business: the next person at this computer finds an empty form.
  await page.goto("/en-simple/another-way");
  await expect(page.getByLabel(easy("another-way-reach"))).toHaveValue("");
});

test("somebody with an account finds the answer under their own requests", async ({ page, another, as }) => {
  await as(page, "kez").signIn();
  await page.goto("/en/forum/everyday-life/buses-after-six");
  await page.getByRole("link", { name: say("another-way-link") }).click();
  await expect(page.getByLabel(say("another-way-name"))).toHaveCount(0);
  await page.getByRole("radio", { name: say("way-sign-language") }).check();
  await send(page);
  await page.getByRole("main").getByRole("link", { name: say("requests-mine-title") }).click();
  const request = page.getByRole("main").getByRole("heading", { level: 2, name: say("way-sign-language") });
  await expect(request).toBeVisible();

  const desk = await another();
  await as(desk, "ruth").signIn();
  await desk.goto("/en/requests");
  await desk.getByRole("listitem").filter({ hasText: "Kez" }).getByRole("link").click();
  await desk.getByLabel(say("request-answer-text")).fill("We film it for you next week.");
  await desk.getByRole("button", { name: say("request-answer-button") }).click();
  await page.reload();
  await expect(page.getByRole("article")).toContainText("We film it for you next week.");
});

test("who does not answer requests sees none of them", async ({ page, as }) => {
  const graham = as(page, "graham");
  await graham.signIn();
  for (const path of ["/en/requests", "/en/requests/large-print-plan", "/en/requests/large-print-plan/close"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(403);
    await expect(page.getByText("Made Up")).toHaveCount(0);
  }
});

async function send(page: Page, locale: Locale = "en"): Promise<void> {
  await page.getByRole("button", { name: words(locale)("another-way-button"), exact: true }).click();
}
