// Point 4: a council brings in its strategy, and the site shows it.
import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Site } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const OWN = resolve(import.meta.dirname, "../fixtures");
/** A real strategy, for those who have one beside this repository. Its words are not ours to keep here. */
const REAL = resolve(process.env.BT_EXAMPLES ?? join(import.meta.dirname, "../../../shared/examples"));

const COUNTS = [
  "2 priorities",
  "3 commitments",
  "2 numbered actions",
  "2 points of evidence",
  "2 themes",
  "2 measures",
  "2 plan rows",
  "1 glossary word",
];

test("an officer brings in a strategy, and everybody finds it on the site", async ({ page, ownSite }) => {
  await bringsFiles(ownSite);
  const said = await imports(ownSite);
  expect(said.err).toBe("");
  expect(said.out.split("\n").slice(0, COUNTS.length)).toEqual(COUNTS);

  await ownSite.open();
  await page.goto(`${ownSite.url}/en/strategy`);
  await expect(page.getByRole("heading", { name: "A good day in Fernmoor" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Put a seat at the market stop" })).toBeVisible();
  await page.getByRole("link", { name: "A bus that waits" }).click();
  await expect(page.getByText("We will ask bus drivers to wait until everybody sits.")).toBeVisible();
  await expect(page.getByText("Two stops in three have no seat.")).toBeVisible();
  await page.getByRole("link", { name: /forty seats/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("forty seats");

  await page.goto(`${ownSite.url}/en/strategy/measures/fm1`);
  await expect(page.getByText("Better than in similar areas").first()).toBeVisible();
  await expect(page.getByRole("img", { name: /61.5/ })).toBeVisible();
  await expect(page.getByRole("table")).toContainText("3 of 14");
  await page.goto(`${ownSite.url}/en/glossary`);
  await expect(page.getByRole("heading", { name: "Panel", exact: true })).toBeVisible();
});

test("what was brought in without easy read says so and shows what there is", async ({ page, ownSite }) => {
  await bringsFiles(ownSite);
  await imports(ownSite);
  await ownSite.open();
  await page.goto(`${ownSite.url}/en-simple/strategy`);
  await page.getByRole("link", { name: "A bus that waits" }).click();
  await expect(page.getByText(words("en-simple")("content-no-easy-read")).first()).toBeVisible();
  await expect(page.getByText("We will ask bus drivers to wait until everybody sits.")).toBeVisible();
});

test("bringing in the same files again changes nothing, a changed file keeps what it said before", async ({ page, ownSite }) => {
  await bringsFiles(ownSite);
  await imports(ownSite);
  expect((await imports(ownSite)).out).toContain("Nothing has changed.");

  await rewrites(ownSite, "We will buy forty seats", "We will buy thirty seats");
  const dry = await imports(ownSite, "--dry-run");
  expect(dry.out).toContain("Nothing was written, because of --dry-run.");
  expect(dry.out).toContain("thirty seats");
  expect((await imports(ownSite)).out).toContain("thirty seats");

  await ownSite.open();
  await page.goto(`${ownSite.url}/en/strategy`);
  await page.getByRole("link", { name: "A bus that waits" }).click();
  await page.getByRole("link", { name: /thirty seats/ }).click();
  await expect(page.getByRole("heading", { name: say("history-title") })).toBeVisible();
  await expect(page.getByText(/forty seats/)).toBeVisible();
});

test("a file with mistakes tells all of them with their lines, and nothing is written", async ({ page, ownSite }) => {
  await bringsFiles(ownSite);
  await rewrites(ownSite, "Period: 2026-04-01 to 2029-03-31", "Period: some years");
  await rewrites(ownSite, "## Priority 2:", "## Priority 7:");
  const said = await imports(ownSite);
  expect(said.code).not.toBe(0);
  expect(said.err).toMatch(/strategy\.md:4: found .*some years.*allowed/);
  expect(said.err).toMatch(/strategy\.md:28: found priority 7; allowed number 2/);

  await ownSite.open();
  await page.goto(`${ownSite.url}/en/strategy`);
  await expect(page.getByRole("heading", { name: "A good day in Fernmoor" })).toHaveCount(0);
});

if (existsSync(REAL)) {
  test("a real strategy with its measures and its plan is brought in whole", async ({ page, ownSite }) => {
    const files = ["strategy-2023-2028.md", "measures-2016-17.csv", "action-plan-2018.csv"].map((name) => join(REAL, name));
    const [strategy = "", measures = "", plan = ""] = files;
    const said = await ownSite.run("import", "strategy", strategy, "--measures", measures, "--actions", plan);
    const counts = ["3 priorities", "18 commitments", "18 numbered actions", "17 points of evidence", "7 themes"];
    const more = ["26 measures", "12 plan rows", "8 glossary words"];
    expect(said.out.split("\n").slice(0, 8)).toEqual([...counts, ...more]);

    await ownSite.open();
    const title = (await readFile(strategy, "utf8")).split("\n", 1)[0]?.replace("# ", "") ?? "";
    await page.goto(`${ownSite.url}/en/strategy`);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await page.goto(`${ownSite.url}/en/strategy/measures`);
    // Eight of them are the demonstration's own.
    await expect(page.locator(".bt-card")).toHaveCount(26 + 8);
  });
}

async function bringsFiles(site: Site): Promise<void> {
  for (const name of ["strategy.md", "measures-2025-26.csv", "plan.csv"]) {
    await copyFile(join(OWN, name), join(site.folder, name));
  }
}

function imports(site: Site, ...more: string[]) {
  return site.run("import", "strategy", "strategy.md", "--measures", "measures-2025-26.csv", "--actions", "plan.csv", ...more);
}

async function rewrites(site: Site, from: string, to: string): Promise<void> {
  const file = join(site.folder, "strategy.md");
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}
