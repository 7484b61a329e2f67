// Forms of a text: easy read written with help, what is true of it, translations, and texts that go out and come back.
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const EASY = say("form-name-easy", { language: "English" });
const POLISH = say("form-name-standard", { language: "Polski" });

/** The block with this number, on the page where a form is written. */
const block = (page: Page, number: number) => page.getByRole("group", { name: say("writing-block", { number }), exact: true });
const button = (page: Page, id: string) => page.getByRole("button", { name: say(id), exact: true });
/** The words of a block. */
const text = (page: Page, number: number) => block(page, number).getByLabel(say("writing-text"), { exact: true });
/** One form in the list of all forms of a text. */
const form = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Says what only a person can say, and shows the form to readers. */
async function publishes(page: Page): Promise<void> {
  for (const what of ["sure-true", "sure-picture", "sure-adult"]) await page.getByLabel(say(what)).check();
  await button(page, "writing-publish").click();
  await expect(page.getByText(say("said-published"))).toBeVisible();
}

test("Nia writes the easy read of a new post with help, and its reader finds it", async ({ page, another, as }) => {
  const kez = await another();
  const speaker = await as(kez, "kez").signIn();
  await kez.goto("/en/forum/everyday-life/friendly-shops");
  const voice = "The chemist utilises a bell which nobody hears. Staff should come to the door.";
  await speaker.posts(voice);

  await as(page, "nia").signIn();
  await page.goto("/en/forum/everyday-life/friendly-shops");
  await page.getByRole("article").filter({ hasText: voice }).getByRole("link", { name: say("forms-link") }).click();
  await form(page, EASY).getByRole("link", { name: say("forms-write") }).click();
  await button(page, "writing-cut").click();
  await expect(text(page, 2)).toHaveValue("Staff should come to the door.");

  // What could be better stands at the block, with a button that takes it.
  await block(page, 1).getByRole("button", { name: /^Say “/ }).first().click();
  await expect(text(page, 1)).not.toHaveValue(/utilises/);
  await text(page, 1).fill("The chemist has a bell.");
  await block(page, 1).getByRole("button", { name: say("writing-add") }).click();
  await text(page, 2).fill("Nobody hears the bell.");
  // A block changes places by a button.
  await block(page, 3).getByRole("button", { name: say("writing-up") }).click();
  await expect(text(page, 3)).toHaveValue("Nobody hears the bell.");
  await block(page, 3).getByRole("button", { name: say("writing-up") }).click();
  await expect(text(page, 2)).toHaveValue("Nobody hears the bell.");

  // Without a picture for each block it cannot be shown, and nothing that was written is lost.
  await button(page, "writing-publish").click();
  await expect(page.getByRole("alert")).toContainText(say("fault-writing-no-picture", { number: 1 }));
  await expect(page.getByRole("alert")).toContainText(say("fault-writing-sure"));
  await expect(text(page, 2)).toHaveValue("Nobody hears the bell.");
  for (const number of [1, 2, 3]) await finds(page, number, "nurse", "health");
  await publishes(page);
  await expect(form(page, EASY)).toContainText(say("form-not-tested"));

  await kez.goto("/en-simple/forum/everyday-life/friendly-shops");
  const post = kez.getByRole("article").filter({ hasText: "The chemist has a bell." });
  await expect(post).toContainText("Nobody hears the bell.");
  await expect(post.locator("img").first()).toHaveAttribute("src", "/assets/pictures/health.svg");
});

/** Looks for a picture of a block by a word, and takes the one with this name. */
async function finds(page: Page, number: number, word: string, name: string): Promise<void> {
  await block(page, number).getByLabel(say("writing-find")).fill(word);
  await block(page, number).getByRole("button", { name: say("writing-find-button"), exact: false }).last().click();
  await block(page, number).getByRole("button", { name, exact: true }).click();
  await expect(block(page, number).getByRole("button", { name: say("writing-picture-none") })).toBeVisible();
}

test("readers are told when the main text has changed, and the editor sees what changed", async ({ page, another, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/board/carers/en");
  const before = await text(page, 1).inputValue();
  await text(page, 1).fill(`${before} We also meet in the evening.`);
  await button(page, "writing-publish").click();
  await expect(page.getByText(say("said-published"))).toBeVisible();

  const reader = await another();
  await reader.goto("/en-simple/boards/carers");
  await expect(reader.getByText(words("en-simple")("form-out-of-date"))).toBeVisible();

  await form(page, EASY).getByRole("link", { name: say("forms-difference") }).click();
  await expect(page.locator("ins")).toContainText("We also meet in the evening.");
  await page.getByRole("link", { name: say("difference-write") }).click();
  await publishes(page);
  await reader.reload();
  await expect(reader.getByText(words("en-simple")("form-out-of-date"))).toHaveCount(0);
});

test("nobody can say that readers tested a text without naming the test", async ({ page, another, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/statement/my-letters");
  await form(page, EASY).getByRole("link", { name: say("forms-test") }).click();
  await button(page, "test-button").click();
  for (const fault of ["fault-test-group", "fault-test-day", "fault-writing-sure"]) {
    await expect(page.getByRole("alert")).toContainText(say(fault));
  }
  await page.getByLabel(say("test-group"), { exact: true }).fill("The Tuesday reading group");
  for (const [part, value] of [["day", "17"], ["month", "11"], ["year", "2026"]] as const) {
    await page.getByLabel(say(`form-date-${part}`), { exact: true }).fill(value);
  }
  for (const what of ["sure-true", "sure-picture", "sure-adult"]) await page.getByLabel(say(what)).check();
  await button(page, "test-button").click();
  await expect(page.getByText(say("said-tested"))).toBeVisible();

  const reader = await another();
  await reader.goto("/en-simple/statements/my-letters");
  await expect(reader.getByText("The Tuesday reading group")).toBeVisible();
});

test("a translation says who made it, until a second person has checked it", async ({ page, another, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/statement/my-own-shopping/pl");
  await text(page, 1).fill("Mogę sama robić zakupy.");
  await button(page, "writing-publish").click();
  await expect(page.getByText(say("said-published"))).toBeVisible();
  await expect(form(page, POLISH)).toContainText(say("form-by-person"));
  await form(page, POLISH).getByRole("button", { name: say("forms-check") }).click();
  await expect(page.getByText(say("said-check-yourself"))).toBeVisible();

  const reader = await another();
  await reader.goto("/pl/statements/my-own-shopping");
  await expect(reader.getByText("Mogę sama robić zakupy.")).toBeVisible();
  await expect(reader.getByText(words("pl")("form-by-person"))).toBeVisible();
});

test("texts go out to translators in one file, come back, and are drafts until somebody shows them", async ({ page, as }) => {
  await as(page, "nia").signIn();
  const file = await (await page.request.get("/en/forms/waiting.xlf?in=ro")).text();
  expect(file).toContain("urn:oasis:names:tc:xliff:document:2.0");
  const translated = file.replaceAll(/<source([^>]*)>([\s\S]*?)<\/source>(?!\s*<target)/g, "<source$1>$2</source><target>Tradus: $2</target>");

  await page.goto("/en/forms/exchange");
  await page.getByLabel(say("exchange-file"), { exact: true }).setInputFiles({ name: "ro.xlf", mimeType: "application/xml", buffer: Buffer.from(translated) });
  await button(page, "exchange-back-button").click();
  await expect(page.getByRole("status")).toContainText(/[1-9]\d* texts are drafts now/);
  await page.goto("/en/forms/board/autism/ro");
  await expect(text(page, 1)).toHaveValue(/^Tradus: /);

  // A file that breaks off changes nothing, and says in which line.
  await page.goto("/en/forms/exchange");
  await page.getByLabel(say("exchange-file"), { exact: true }).setInputFiles({ name: "ro.xlf", mimeType: "application/xml", buffer: Buffer.from(translated.slice(0, translated.length / 2)) });
  await button(page, "exchange-back-button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("exchange-broken-title"));
  await expect(page.getByRole("main")).toContainText(/Line \d+/);
});

test("a hard word is explained in the glossary, and may stand in easy read from then on", async ({ page, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/post/shops-wilf/en-simple");
  await text(page, 1).fill("The shop has a domiciliary service.");
  await button(page, "writing-save").first().click();
  await expect(page.getByText(say("said-kept"))).toBeVisible();
  await block(page, 1).getByRole("link", { name: say("finding-explain", { word: "domiciliary" }) }).click();
  await expect(page.getByLabel(say("word-new-word"), { exact: true })).toHaveValue("domiciliary");
  await page.getByLabel(say("word-new-text"), { exact: true }).fill("At somebody’s home.");
  await button(page, "word-new-button").click();
  await expect(page.getByText(say("said-word"))).toBeVisible();
  await page.goto("/en/forms/post/shops-wilf/en-simple");
  await expect(block(page, 1).getByRole("link", { name: /domiciliary/ })).toHaveCount(0);
});

test("only who may write a text sees its forms, and nobody changes what a person said", async ({ page, as }) => {
  await as(page, "dot").signIn();
  await page.goto("/en/forum/everyday-life/buses-after-six");
  await expect(page.locator("#post-buses-jodie").getByRole("link", { name: say("forms-link") })).toHaveCount(0);
  // Her own words she may say in easy read.
  await expect(page.locator("#post-buses-dot").getByRole("link", { name: say("forms-link") })).toHaveCount(1);
  for (const [path, status] of [
    ["/en/forms", 403],
    ["/en/forms/post/buses-jodie", 403],
    ["/en/forms/post/buses-jodie/en-simple", 403],
    ["/en/forms/post/buses-dot/en", 404],
    ["/en/forms/person/dot", 404],
    ["/en/forms/post/nobody", 404],
  ] as const) {
    expect((await page.goto(path))?.status(), path).toBe(status);
  }
});

test("a file of nothing is not a translation", async ({ page, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/exchange");
  await button(page, "exchange-back-button").click();
  await expect(page.getByRole("alert")).toContainText(say("fault-exchange-file"));
  const readme = await readFile(new URL("../package.json", import.meta.url));
  await page.getByLabel(say("exchange-file"), { exact: true }).setInputFiles({ name: "x.xlf", mimeType: "application/xml", buffer: readme });
  await button(page, "exchange-back-button").click();
  await expect(page.getByText(/Line 1/)).toBeVisible();
});
