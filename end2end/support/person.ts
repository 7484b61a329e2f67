// What people do, in words that read like sentences.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Card } from "./site.ts";
import { words, type Locale } from "./words.ts";

export class Person {
  constructor(
    readonly page: Page,
    readonly card: Card,
  ) {}

  /** Signs in with the card, as it is printed when the demonstration starts. */
  async signIn(locale: Locale = "en"): Promise<this> {
    await this.page.goto(`/${locale}/sign-in`);
    await this.typesCard(locale);
    await expect(this.page.getByRole("status").first()).toBeVisible();
    return this;
  }

  /** Fills in the card on the page that asks for it, and presses the button. */
  async typesCard(locale: Locale = "en", card = this.card): Promise<void> {
    const say = words(locale);
    for (const [at, word] of card.words.entries()) {
      await this.page.getByLabel(say(`sign-in-word-${at + 1}`)).fill(word);
    }
    await this.page.getByLabel(say("sign-in-number")).fill(card.number);
    await this.page.getByRole("button", { name: say("sign-in-button"), exact: true }).click();
  }

  /** Says something in the topic that is open, looks at it before others do, and sees it there at once. */
  async posts(text: string, locale: Locale = "en"): Promise<Locator> {
    const say = words(locale);
    await this.page.getByLabel(say("post-text"), { exact: true }).fill(text);
    await this.publishes(locale);
    await expect(this.page.getByText(say("said-posted"))).toBeVisible();
    return this.page.getByRole("article").filter({ hasText: text });
  }

  /** Looks at what they wrote as others will see it, and says it. */
  async publishes(locale: Locale = "en"): Promise<void> {
    const say = words(locale);
    await this.page.getByRole("button", { name: say("say-preview"), exact: true }).click();
    await this.page.getByRole("button", { name: say("say-publish"), exact: true }).click();
  }

  async opens(path: string): Promise<void> {
    const answer = await this.page.goto(path);
    expect(answer?.status(), path).toBe(200);
  }
}
