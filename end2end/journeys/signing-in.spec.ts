// Point 2, first half: two ways in, a printed card and a link by e-mail. Both lead through one button.
import jsQR from "jsqr";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { Person } from "../support/person.ts";
import type { Site } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { LOCALES, words } from "../support/words.ts";

const say = words("en");

for (const locale of LOCALES) {
  test(`Tariq signs in with the words of his card in ${locale}`, async ({ page, as }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("link", { name: words(locale)("nav-sign-in"), exact: true }).click();
    await as(page, "tariq").typesCard(locale);
    await expect(page.getByText(say("said-signed-in"))).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "Tariq" })).toBeVisible();
  });
}

test("capitals and spaces do not matter on a card", async ({ page, as }) => {
  const tariq = as(page, "tariq");
  const { words: typed, number } = tariq.card;
  await page.goto("/en/sign-in");
  await tariq.typesCard("en", { words: typed.map((word) => ` ${word.toUpperCase()} `), number });
  await expect(page.getByText(say("said-signed-in"))).toBeVisible();
});

test("a wrong card says what to put right and keeps what was typed", async ({ page, as }) => {
  await page.goto("/en/sign-in");
  await as(page, "dot").typesCard("en", { words: ["teapot", "orchard", "wrong"], number: "7315" });
  await expect(page).toHaveTitle(new RegExp(`^${say("page-title-fault")}`));
  await expect(page.getByLabel(say("sign-in-word-3"))).toHaveValue("wrong");
  await expect(page.getByLabel(say("sign-in-number"))).toHaveValue("7315");
  await page.getByRole("alert").getByRole("link", { name: say("fault-card-unknown") }).click();
  await expect(page.getByLabel(say("sign-in-word-1"))).toBeFocused();
});

test("a card without its number says what a card looks like", async ({ page, as }) => {
  await page.goto("/en/sign-in");
  await as(page, "dot").typesCard("en", { words: ["teapot", "orchard", "ribbon"], number: "" });
  await expect(page.getByRole("alert")).toContainText(say("fault-card-shape"));
});

test("a phone that reads the code on a printed card leads to the button that signs in", async ({ browser, another, ownSite }) => {
  const address = await readCode(browser, await printCard(ownSite, "wilf"));
  await ownSite.open();
  const page = await another();
  await page.goto(address);
  await expect(page, "the secret does not stay in the address").toHaveURL(`${ownSite.url}/en-simple/sign-in/confirm`);
  await pressesTheButton(page, "en-simple");
  await expect(page.getByRole("banner").getByRole("link", { name: "Wilf" })).toBeVisible();
});

test("the words of a card that was just printed sign in as well, until the card is void", async ({ another, ownSite }) => {
  const out = (await ownSite.run("person", "card", "wilf", "--file", join(ownSite.folder, "card.html"))).out;
  const [, typed = "", number = ""] = /((?:[a-z]+ ){3})(\d{4})/.exec(out) ?? [];
  await ownSite.open();
  const card = { words: typed.trim().split(" "), number };
  const wilf = new Person(await another(), card);
  await wilf.page.goto(`${ownSite.url}/en/sign-in`);
  await wilf.typesCard();
  await expect(wilf.page.getByRole("banner").getByRole("link", { name: "Wilf" })).toBeVisible();

  await ownSite.close();
  expect((await ownSite.run("person", "void", "wilf")).code).toBe(0);
  await ownSite.open();
  await wilf.page.goto(`${ownSite.url}/en/sign-in`);
  await expect(wilf.page.getByRole("banner").getByRole("link", { name: "Wilf" })).toHaveCount(0);
  await wilf.typesCard();
  await expect(wilf.page.getByRole("alert")).toContainText(say("fault-card-unknown"));
});

test("a link by e-mail shows a button, the button signs in, and the link works once", async ({ page, another, site }) => {
  const link = await asksForALink(page, site, "ruth@example.org");
  // A scanner that opens every link in the mail must not use it up.
  const scanner = await another();
  await scanner.goto(link);
  await expect(scanner.getByRole("button", { name: say("sign-in-confirm-button") })).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole("banner").getByRole("link", { name: say("nav-sign-in"), exact: true })).toBeVisible();
  await pressesTheButton(page, "en");
  await expect(page.getByText(say("said-signed-in"))).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Ruth" })).toBeVisible();

  const later = await another();
  await later.goto(link);
  await pressesTheButton(later, "en");
  await expect(later.getByRole("heading", { level: 1 })).toHaveText(say("sign-in-stale-title"));
  await expect(later.getByText(say("sign-in-stale-text"))).toBeVisible();
  await later.getByRole("link", { name: say("sign-in-stale-button") }).click();
  await expect(later).toHaveURL(/\/en\/sign-in$/);
});

test("an address that nobody has gets the same answer and no letter", async ({ page, site }) => {
  await page.goto("/en/sign-in/email");
  await page.getByLabel(say("sign-in-email-label")).fill("stranger@example.org");
  await page.getByRole("button", { name: say("sign-in-email-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("sign-in-letter-title"));
  expect(await site.lettersTo("stranger@example.org")).toEqual([]);
});

test("an address that is none says what to put right and keeps what was typed", async ({ page }) => {
  await page.goto("/en/sign-in/email");
  await page.getByLabel(say("sign-in-email-label")).fill("ruth at example");
  await page.getByRole("button", { name: say("sign-in-email-button") }).click();
  await page.getByRole("alert").getByRole("link", { name: say("fault-email") }).click();
  await expect(page.getByLabel(say("sign-in-email-label"))).toBeFocused();
  await expect(page.getByLabel(say("sign-in-email-label"))).toHaveValue("ruth at example");
});

test("signing out leaves nobody signed in on this device", async ({ page, as }) => {
  await as(page, "dot").signIn();
  await page.getByRole("banner").getByRole("link", { name: "Dot" }).click();
  await page.getByRole("button", { name: say("me-sign-out-button") }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: say("nav-sign-in"), exact: true })).toBeVisible();
  await page.goto("/en/me");
  await expect(page.getByLabel(say("me-name"))).toHaveCount(0);
});

async function pressesTheButton(page: Page, locale: "en" | "en-simple"): Promise<void> {
  await page.getByRole("button", { name: words(locale)("sign-in-confirm-button") }).click();
}

async function asksForALink(page: Page, site: Site, address: string): Promise<string> {
  const before = (await site.lettersTo(address)).length;
  await page.goto("/en/sign-in");
  await page.getByRole("link", { name: say("sign-in-email-card") }).click();
  await page.getByLabel(say("sign-in-email-label")).fill(address);
  await page.getByRole("button", { name: say("sign-in-email-button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("sign-in-letter-title"));
  await expect.poll(async () => (await site.lettersTo(address)).length).toBe(before + 1);
  const letter = (await site.lettersTo(address)).at(-1) ?? "";
  const link = /http:\/\/\S+/.exec(letter)?.[0] ?? "";
  expect(link).toContain(`${site.url}/en/sign-in/link/`);
  return link;
}

/** The page to print, with the card of a person on it. */
async function printCard(site: Site, key: string): Promise<string> {
  const file = join(site.folder, "card.html");
  expect((await site.run("person", "card", key, "--file", file)).code).toBe(0);
  return readFile(file, "utf8");
}

/** How many points a picture of the camera has, in each direction. */
const SIDE = 360;

/** What a camera reads on paper. The camera is another device: it does what it does, whether or not scripts run here. */
async function readCode(browser: Browser, html: string): Promise<string> {
  const camera = await browser.newPage({ javaScriptEnabled: true, viewport: { width: 900, height: 1300 } });
  await camera.setContent(html);
  const seen = await camera.evaluate(async (side) => {
    const picture = new XMLSerializer().serializeToString(document.querySelector("svg") as SVGElement);
    const image = new Image(side - 40, side - 40);
    image.src = `data:image/svg+xml,${encodeURIComponent(picture)}`;
    await image.decode();
    const paper = new OffscreenCanvas(side, side).getContext("2d") as OffscreenCanvasRenderingContext2D;
    paper.fillStyle = "white";
    paper.fillRect(0, 0, side, side);
    paper.drawImage(image, 20, 20, side - 40, side - 40);
    // As one text: a list of so many numbers would take twenty seconds to come over.
    return Array.from(paper.getImageData(0, 0, side, side).data, (byte) => String.fromCharCode(byte)).join("");
  }, SIDE);
  await camera.close();
  const read = jsQR.default(Uint8ClampedArray.from(seen, (byte) => byte.charCodeAt(0)), SIDE, SIDE);
  expect(read, "the camera finds a code").not.toBeNull();
  return read?.data ?? "";
}
