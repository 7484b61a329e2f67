// The forum, journey 2: without an account. A code leads back to what somebody said, and may become an account.
import type { Page } from "@playwright/test";
import { copiesCode } from "../support/code.ts";
import { Person } from "../support/person.ts";
import { expect, test } from "../support/test.ts";
import { LOCALES, words, type Locale } from "../support/words.ts";

const TOPIC = "forum/being-heard/letters";

for (const locale of LOCALES) {
  test(`a stranger says something, leaves, and comes back with the code in ${locale}`, async ({ page, another }) => {
    const say = words(locale);
    const text = `I read it twice, in ${locale}.`;
    await saysAsStranger(page, text, "Pat", locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("my-code-title"));
    await expect(page.getByRole("img", { name: say("code-square") })).toBeVisible();
    const card = await copiesCode(page.getByRole("main"));
    await page.getByRole("link", { name: say("my-code-go-on") }).click();
    await expect(page.getByRole("article").filter({ hasText: text })).toContainText("Pat");

    await page.goBack();
    await page.getByRole("main").getByRole("button", { name: say("me-sign-out-button") }).click();
    await expect(page.getByRole("banner").getByRole("link", { name: say("nav-sign-in"), exact: true })).toBeVisible();

    const home = await another();
    await home.goto(`/${locale}/come-back`);
    await expect(home.getByRole("heading", { level: 1 })).toHaveText(say("come-back-title"));
    await new Person(home, card).typesCard(locale);
    await expect(home.getByRole("heading", { name: say("said-by-me-title") }).first()).toBeVisible();
    const mine = home.getByRole("article").filter({ hasText: text });
    await mine.getByRole("link").first().click();
    await expect(home.getByRole("article").filter({ hasText: text })).toBeInViewport();
  });
}

test("the sign-in page takes the code too, and says what is wrong with a wrong one", async ({ page, another }) => {
  const say = words("en");
  await saysAsStranger(page, "I came by bus.", "", "en");
  const card = await copiesCode(page.getByRole("main"));
  const later = await another();
  await later.goto("/en/sign-in/come-back");
  const pat = new Person(later, card);
  await pat.typesCard("en", { ...card, number: card.number === "0000" ? "1111" : "0000" });
  await expect(later.getByRole("alert")).toContainText(say("fault-card-unknown"));
  await expect(later.getByRole("heading", { level: 1 })).toHaveText(say("come-back-title"));
  await later.goto("/en/sign-in");
  await pat.typesCard();
  await expect(later.getByRole("article")).toContainText("I came by bus.");
});

test("a guest makes an account, with a name that deceives nobody, and keeps all words and the code", async ({ page, another }) => {
  const say = words("en");
  await saysAsStranger(page, "I would like to join in.", "", "en");
  const card = await copiesCode(page.getByRole("main"));
  await page.getByRole("link", { name: say("guest-account-title") }).click();
  const chooses = async (name: string) => {
    await page.getByLabel(say("me-name")).fill(name);
    await page.getByRole("button", { name: say("guest-account-button") }).click();
  };
  await chooses("R u t h");
  await expect(page.getByRole("alert")).toContainText(say("fault-name-like-staff"));
  await expect(page.getByLabel(say("me-name"))).toHaveValue("R u t h");
  await chooses("Pa\u202Et");
  await expect(page.getByRole("alert")).toContainText(say("fault-name-hidden-signs"));
  await chooses("Patrycja");
  await expect(page.getByText(say("said-account"), { exact: true })).toBeVisible();
  await page.goto(`/en/${TOPIC}`);
  await expect(page.getByRole("article").filter({ hasText: "I would like to join in." })).toContainText("Patrycja");

  const later = await another();
  await later.goto("/en/come-back");
  await new Person(later, card).typesCard();
  await expect(later.getByRole("banner").getByRole("link", { name: "Patrycja" })).toBeVisible();
});

test("a code that got lost is replaced, and the old one opens nothing", async ({ page, another }) => {
  const say = words("en-simple");
  await saysAsStranger(page, "I lose things.", "Mo", "en-simple");
  const old = await copiesCode(page.getByRole("main"));
  await page.goto("/en-simple/my-code");
  await page.getByRole("button", { name: say("new-code-button") }).click();
  const fresh = await copiesCode(page.getByRole("main"));
  expect(fresh).not.toEqual(old);
  const later = await another();
  await later.goto("/en-simple/come-back");
  await new Person(later, old).typesCard("en-simple");
  await expect(later.getByRole("alert")).toContainText(say("fault-card-unknown"));
  await new Person(later, fresh).typesCard("en-simple");
  await expect(later.getByRole("article")).toContainText("I lose things.");
});

/** Says something in a browser that nobody used, and arrives at the code. */
async function saysAsStranger(page: Page, text: string, name: string, locale: Locale): Promise<void> {
  const say = words(locale);
  await page.goto(`/${locale}/${TOPIC}/say`);
  await page.getByLabel(say("post-text"), { exact: true }).fill(text);
  await page.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await page.getByLabel(say("say-name")).fill(name);
  await page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(page).toHaveURL(/\/my-code\//);
}
