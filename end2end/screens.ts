// What the site looks like: narrow, middle and wide, in both forms, from right to left, in the dark, and on paper.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { test } from "./support/test.ts";
import { LOCALES } from "./support/words.ts";

const FOLDER = join(import.meta.dirname, "results/screens");
const WIDTHS = [320, 768, 1280];

const PAGES = {
  home: "",
  topic: "/forum/everyday-life/buses-after-six",
  statement: "/statements/home-in-the-evening",
  board: "/boards/learning-disability",
  strategy: "/strategy",
  priority: "/strategy/good-life-1",
  action: "/strategy/actions/evening-bus",
  measure: "/strategy/measures/r1",
  trail: "/trail/post/buses-jodie",
  "trail-stuck": "/trail/post/breaks-maureen",
  glossary: "/glossary",
  "sign-in": "/sign-in",
  me: "/me",
  nowhere: "/nowhere",
};

for (const locale of LOCALES) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      for (const width of WIDTHS) await shoot(page, width, `${name}.${locale}.${width}`);
      await page.pdf({ path: join(FOLDER, `${name}.${locale}.pdf`), format: "A4" });
    });
  }

  test(`from right to left, in the dark and in strong colours in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}${PAGES.trail}`);
    await turn(page, "dir", "rtl");
    for (const width of WIDTHS) await shoot(page, width, `trail.${locale}.right-to-left.${width}`);
    await turn(page, "dir", "ltr");
    for (const contrast of ["dark", "high"]) {
      await turn(page, "data-contrast", contrast);
      await shoot(page, 1280, `trail.${locale}.${contrast}`);
    }
  });

  test(`forms in ${locale}`, async ({ page, as }) => {
    await as(page, "ruth").signIn();
    const forms = { "new-action": "/boards/carers/actions/new", "new-tie": "/statements/my-own-shopping/tie", "new-statement": "/statements/new/buses-dot" };
    for (const [name, path] of Object.entries(forms)) {
      await page.goto(`/${locale}${path}`);
      await shoot(page, 320, `${name}.${locale}.320`);
      await page.locator("main form button.govuk-button").first().click();
      await page.locator(".govuk-error-summary").waitFor();
      await shoot(page, 1280, `${name}.${locale}.faults.1280`);
    }
  });
}

async function shoot(page: Page, width: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // Pictures further down come when they are needed; here all are.
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}

function turn(page: Page, attribute: string, value: string): Promise<void> {
  return page.evaluate(([name, text]) => document.documentElement.setAttribute(name, text), [attribute, value] as const);
}
