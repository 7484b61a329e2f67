// The test of this site: each worker has a server with the demonstration data, each test a browser that nobody used, or the
// window that its worker keeps.
import { test as base, type Cookie, type Page } from "@playwright/test";
import { Person } from "./person.ts";
import { Site } from "./site.ts";

export { expect } from "@playwright/test";

type ForATest = {
  /** `as(page, "jodie")`: the person who uses this browser. */
  as: (page: Page, name: string) => Person;
  /** Another browser window of nobody yet, for a second person in one test. */
  another: () => Promise<Page>;
  /**
   * `windowOf("jodie")`: the window that a worker keeps open, as it is when she has just signed in; without a name, as a
   * visitor finds it. For tests that look at many pages: opening a browser, signing in and loading fonts takes longer than
   * what they look at. Of one test nothing is left in it for the next but what the site lets everybody's browser keep.
   */
  windowOf: (name?: string) => Promise<Page>;
  /** A site that this test may close, and open again. */
  ownSite: Site;
};

type ForAWorker = {
  site: Site;
  /** The window that stays open, and the cookies of those who have signed in there, by their names. */
  kept: { page?: Page; cookies: Map<string, Cookie[]> };
};

export const test = base.extend<ForATest, ForAWorker>({
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

  kept: [
    async ({}, use) => {
      const kept: ForAWorker["kept"] = { cookies: new Map() };
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: "worker" },
  ],

  windowOf: async ({ browser, as, kept }, use) => {
    await use(async (name) => {
      const page = (kept.page ??= await (await browser.newContext()).newPage());
      const context = page.context();
      await context.clearCookies();
      const cookies = name ? kept.cookies.get(name) : [];
      if (cookies) await context.addCookies(cookies);
      if (name && !cookies) {
        await as(page, name).signIn();
        kept.cookies.set(name, await context.cookies());
      }
      return page;
    });
  },

  ownSite: async ({}, use) => {
    const site = await Site.withPeople();
    await use(site);
    await site.remove();
  },
});
