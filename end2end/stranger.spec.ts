// A stranger who reads easy read, whose browser runs no scripts and who has a keyboard and no mouse, follows what one
// person said to what changed because of it.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { words } from "./support/words.ts";

const say = words("en-simple");
/** More steps with Tab than anybody should need for one page. */
const MOST_STEPS = 120;

test("from the home page through the forum to the change, in easy read, without scripts, by keyboard alone", async ({ page }) => {
  await page.goto("/en-simple");
  await follow(page, say("nav-forum"));
  await follow(page, "Everyday life");
  await follow(page, "The last bus goes before 6");
  await follow(page, say("post-led-somewhere"));
  await expect(page).toHaveURL(/\/en-simple\/trail\/post\/buses-jodie$/);
  await expect(page.getByText(say("trail-changed"))).toBeVisible();
  await expect(page.locator("[aria-current=location]")).toContainText("I finish at 6. The last bus goes before that.");
  await follow(page, stone(page, "The evening bus is running."));
  await expect(page).toHaveURL(/\/en-simple\/strategy\/actions\/evening-bus#progress-evening-bus-runs$/);
  const change = page.locator("#progress-evening-bus-runs");
  await expect(change).toBeInViewport();
  await expect(change).toContainText(say("state-done"));
  await expect(change).toContainText("Jodie went for pizza with her friends. She got home by bus.");
});

test("the voice on the home page is two presses of a key away from what changed", async ({ page }) => {
  await page.goto("/en-simple");
  await follow(page, say("home-voice-link"));
  await expect(page.getByText(say("trail-changed"))).toBeVisible();
  await follow(page, stone(page, say("stage-progress")));
  await expect(page.getByRole("heading", { name: say("action-progress-title") })).toBeVisible();
});

test("the first Tab skips the menu", async ({ page }) => {
  await page.goto("/en-simple/help");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: say("page-skip") })).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(inMain).toBe(true);
});

/** The link of the last stone of the trail that says this. */
function stone(page: Page, text: string): Locator {
  return page.locator(".bt-trail").getByRole("listitem").filter({ hasText: text }).last().getByRole("heading").getByRole("link");
}

/** Presses Tab until a link has the focus, then Enter. */
async function follow(page: Page, to: string | Locator): Promise<void> {
  const link = typeof to === "string" ? page.getByRole("link", { name: to }).first() : to;
  await expect(link).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    if (!(await link.evaluate((one) => one === document.activeElement))) continue;
    await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
    await page.waitForLoadState();
    return;
  }
  throw new Error(`Tab does not reach ${to} in ${MOST_STEPS} steps`);
}
