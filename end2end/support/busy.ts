// A site on which people have been at work: somebody reported a post, a moderator decided, somebody may not be safe.
//
// The demonstration data alone leave the pages of moderators, safeguarding leads and supporters empty. All that happens here
// happens in topics that no other page in pages.spec.ts shows.
import { expect, type Page } from "@playwright/test";
import { copiesCode } from "./code.ts";
import { sees } from "./news.ts";
import type { Card } from "./site.ts";
import { words } from "./words.ts";

const say = words("en");

/** Lets it happen, once for each site. */
export async function isBusy(windowOf: (name?: string) => Promise<Page>): Promise<void> {
  await hearsOnPaper(await windowOf("kez"));

  const stranger = await windowOf();
  await saysThatSomebodyIsHurt(stranger);
  await reports(stranger, "letters-stefan", "rude");
  await reports(stranger, "payments-stefan", "not-safe");

  const hugh = await windowOf("hugh");
  await hides(hugh, "payment-kez");
  await savesAnAnswer(hugh);

  const invitation = await asksForHelp(await windowOf("jodie"));
  await helps(await windowOf("pauline"), invitation);

  await saysWhatBecameOfIt(await windowOf("ruth"));
  await hears(await windowOf("kez"));
  await opensWhatWaits(await windowOf("hugh"));
}

async function hearsOnPaper(page: Page): Promise<void> {
  await page.goto("/en/me/notices");
  await page.getByRole("radio", { name: say("hear-paper") }).check();
  await page.getByLabel(say("hear-name"), { exact: true }).fill("Kez Made-Up");
  await page.getByLabel(say("hear-address"), { exact: true }).fill("1 Made Up Lane\nNowhere");
  await presses(page, "me-button", "said-hearing");
}

async function saysThatSomebodyIsHurt(page: Page): Promise<void> {
  await page.goto("/en/forum/getting-support/direct-payments/say");
  await page.getByLabel(say("post-text"), { exact: true }).fill("The money is late again. My carer hits me when I ask.");
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByLabel(say("say-name"), { exact: true }).fill("Pat");
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(page.getByText(say("help-now-sent"))).toBeVisible();
}

async function reports(page: Page, post: string, reason: string): Promise<void> {
  await page.goto(`/en/report/${post}`);
  await page.getByRole("radio", { name: say(`report-reason-${reason}`) }).check();
  await page.getByLabel(say("report-words")).fill("I read this three times.");
  await page.getByRole("button", { name: say("report-button"), exact: true }).click();
  await expect(page).not.toHaveURL(/\/report\//);
}

async function hides(page: Page, post: string): Promise<void> {
  await page.goto(`/en/moderation/posts/${post}`);
  await page.getByRole("radio", { name: say("verdict-hide"), exact: true }).check();
  await page.getByRole("radio", { name: new RegExp(`\\d\\. ${say("policy-off-topic")}$`) }).check();
  await page.getByLabel(say("decide-words")).fill("This belongs to another topic.");
  await presses(page, "decide-button", "said-moderated");
}

async function savesAnAnswer(page: Page): Promise<void> {
  await page.goto("/en/moderation/answers");
  await page.getByLabel(say("answers-name"), { exact: true }).fill("Links");
  await page.getByLabel(say("answers-text"), { exact: true }).fill("Please write without links.");
  await presses(page, "answers-button", "said-saved-answer");
}

async function asksForHelp(page: Page): Promise<Card> {
  await page.goto("/en/me/supporters/new");
  await page.getByRole("checkbox", { name: say("support-may-read") }).check();
  await page.getByRole("radio", { name: say("support-until-month") }).check();
  await page.getByRole("button", { name: say("support-button") }).click();
  return copiesCode(page.getByRole("main"));
}

async function helps(page: Page, invitation: Card): Promise<void> {
  await page.goto("/en/supporting");
  for (const [at, word] of invitation.words.entries()) await page.getByLabel(say(`sign-in-word-${at + 1}`)).fill(word);
  await page.getByLabel(say("sign-in-number")).fill(invitation.number);
  await presses(page, "supporting-accept-button", "said-supporting");
}

async function saysWhatBecameOfIt(page: Page): Promise<void> {
  await page.goto("/en/outcomes/new/bus-station-after-dark");
  await page.getByLabel(say("outcome-asked"), { exact: true }).fill("What would make the bus station feel safe after dark?");
  await page.getByLabel(say("outcome-heard"), { exact: true }).fill("Light, and somebody who is there.");
  await page.getByLabel(say("outcome-done"), { exact: true }).fill("The lights now stay on until the last bus.");
  await page.getByLabel(say("outcome-done-easy"), { exact: true }).fill("The lights stay on until the last bus.");
  await presses(page, "outcome-button", "said-outcome");
}

/** News are told beside the site, a moment after they happen. */
async function hears(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto("/en/notices");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2, { timeout: 500 });
  }).toPass();
}

/** The news of it are read with this, once for all: else a page would count them until some other page has been looked at. */
async function opensWhatWaits(page: Page): Promise<void> {
  await sees(page, "/en/notices", say("news-something-waits"));
  await page.goto("/en/safeguarding");
}

async function presses(page: Page, button: string, said: string): Promise<void> {
  await page.getByRole("button", { name: say(button), exact: true }).click();
  await expect(page.getByText(say(said), { exact: true }).first()).toBeVisible();
}
