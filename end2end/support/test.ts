// The test of this site: each worker has a server with the demonstration data, each test a browser that nobody used.
import { test as base, type Page } from "@playwright/test";
import { Person } from "./person.ts";
import { Site } from "./site.ts";

export { expect } from "@playwright/test";

type ForATest = {
  /** `as(page, "jodie")`: the person who uses this browser. */
  as: (page: Page, name: string) => Person;
  /** Another browser window of nobody yet, for a second person in one test. */
  another: () => Promise<Page>;
  /** A site that this test may close, and open again. */
  ownSite: Site;
};

export const test = base.extend<ForATest, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await Site.withPeople();
      await use(await site.open());
      await site.remove();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  as: async ({ site }, use) => {
    await use((page, name) => new Person(page, site.card(name)));
  },

  another: async ({ browser, contextOptions, baseURL, javaScriptEnabled, locale, viewport }, use) => {
    const options = { ...contextOptions, baseURL, javaScriptEnabled, locale, viewport };
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async () => {
      const context = await browser.newContext(options);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  ownSite: async ({}, use) => {
    const site = await Site.withPeople();
    await use(site);
    await site.remove();
  },
});
