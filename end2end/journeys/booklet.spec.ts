// Taking it on paper: somebody picks what they want, prints it or keeps it as a PDF.
import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const easy = words("en-simple");

test("Dot prints a topic without the post that she does not want", async ({ page }) => {
  await page.goto("/en/forum/everyday-life/buses-after-six");
  await page.getByRole("link", { name: say("paper-link") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("paper-title"));
  const boxes = page.getByRole("group", { name: say("paper-part") }).getByRole("checkbox");
  expect(await boxes.count()).toBeGreaterThan(3);
  for (const box of await boxes.all()) await expect(box).toBeChecked();
  await page.getByRole("checkbox", { name: /^Wilf/ }).uncheck();
  await page.getByRole("radio", { name: say("paper-size-20") }).check();
  await page.getByRole("button", { name: say("paper-open") }).click();
  const contents = page.getByRole("navigation", { name: say("paper-contents") });
  await expect(contents.getByRole("link", { name: /^Jodie/ }).first()).toBeVisible();
  await expect(contents.getByRole("link", { name: /^Wilf/ })).toHaveCount(0);
  const first = contents.getByRole("link").first();
  await first.click();
  await expect(page.getByRole("heading", { level: 2, name: (await first.textContent()) ?? "" })).toBeInViewport();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(say("paper-how-to-print"))).toBeHidden();
  expect(await smallestPrint(page), "points").toBeGreaterThanOrEqual(20);
});

test("a board in easy read has its pictures beside the words, in the form that was chosen", async ({ page }) => {
  await page.goto("/en/boards/learning-disability");
  await page.getByRole("link", { name: say("paper-link") }).click();
  await page.getByRole("radio", { name: /easy read/i }).first().check();
  await page.getByRole("radio", { name: say("paper-pictures-on") }).check();
  await page.getByRole("button", { name: say("paper-open") }).click();
  await expect(page).toHaveURL(/\/en-simple\/booklet\/board\/learning-disability\/page/);
  await page.emulateMedia({ media: "print" });
  const block = page.locator(".bt-booklet .bt-block").first();
  const picture = await block.locator("img").boundingBox();
  const text = await block.locator(".bt-block__words").boundingBox();
  expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  expect(await smallestPrint(page), "points").toBeGreaterThanOrEqual(16);
});

test("somebody who ticks nothing is told at the boxes, and the rest stays as they chose it", async ({ page }) => {
  await page.goto("/en/booklet/priority/good-life-1");
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  await page.getByRole("radio", { name: say("paper-size-24") }).check();
  await page.getByRole("button", { name: say("paper-open") }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-paper-part"));
  await expect(page.getByRole("radio", { name: say("paper-size-24") })).toBeChecked();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: say("paper-open") }).click();
  await expect(page.getByRole("navigation", { name: say("paper-contents") }).getByRole("link")).toHaveCount(1);
});

test("a priority, a strategy, a board and a topic come as PDFs with their words in order", async ({ page }) => {
  for (const [path, first] of [
    ["/en-simple/booklet/priority/good-life-1", easy("paper-about")],
    ["/en/booklet/strategy/good-life", say("paper-about")],
    ["/en-simple/booklet/board/learning-disability", easy("paper-about")],
    ["/en/booklet/topic/buses-after-six", "Jodie"],
  ] as const) {
    const answer = await page.request.get(`${path}/booklet.pdf`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect(answer.headers()["content-disposition"]).toMatch(/^inline; filename="[a-z-]+\d*\.pdf"$/);
    const text = wordsOf(await answer.body());
    const contents = path.startsWith("/en-simple") ? easy("paper-contents") : say("paper-contents");
    expect(text.indexOf(contents), path).toBeGreaterThan(0);
    expect(text.lastIndexOf(first), path).toBeGreaterThan(text.indexOf(contents));
    expect(text, path).toContain("Page 1 of ");
  }
});

test("there is no booklet of what does not exist", async ({ page }) => {
  for (const path of ["person/jodie", "topic/nowhere", "nonsense/x", "topic/nowhere/page", "topic/nowhere/booklet.pdf"]) {
    expect((await page.request.get(`/en/booklet/${path}`)).status(), path).toBe(404);
  }
});

/** The smallest letters that would be printed, in points. */
async function smallestPrint(page: Page): Promise<number> {
  const pixels = await page.locator("main").evaluate((main) => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (!around || !walker.currentNode.textContent?.trim() || !around.checkVisibility()) continue;
      const clipped = around.closest(".govuk-visually-hidden, svg");
      if (!clipped) sizes.push(Number.parseFloat(getComputedStyle(around).fontSize));
    }
    return Math.min(...sizes);
  });
  return Math.round(pixels * 0.75 * 10) / 10;
}

/** The words of a PDF as Poppler finds them, on one line. */
function wordsOf(pdf: Buffer): string {
  const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.replace(/\s+/g, " ");
}
