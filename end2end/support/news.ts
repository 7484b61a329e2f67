// News, which are told beside the site, a moment after they happen.
import { expect, type Page } from "@playwright/test";

/** Looks at a page again until it says what has just happened. */
export async function sees(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText(text, { timeout: 500 });
  }).toPass();
}
