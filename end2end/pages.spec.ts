// Every page of the site, in both forms, through everything that a program can check. One visit does several checks.
//
// What a page says is kept in snapshots/: look at what changed there, then `npx playwright test pages -u` writes it anew.
import type { ConsoleMessage, Page, Request, Response } from "@playwright/test";
import { isBusy } from "./support/busy.ts";
import { barriers, barriersOf, htmlFaults, lostFocus, nakedMessages, sticksOut } from "./support/checks.ts";
import { expect, test } from "./support/test.ts";
import { LOCALES, words, type Locale } from "./support/words.ts";

type Place = {
  /** What it is called in the names of tests and snapshots. */
  name: string;
  /** Its address behind the locale. */
  path: string;
  /** Who looks at it, where that is somebody who signed in. */
  as?: string;
  /** The status that it is sent with, where that is not 200. */
  status?: number;
  /** What is done there before it is looked at. It leaves the reader on the page that is meant. */
  then?: (page: Page, locale: Locale) => Promise<Response | null>;
};

const PLACES: Place[] = [
  { name: "home", path: "" },
  { name: "forum", path: "/forum" },
  { name: "space", path: "/forum/everyday-life" },
  { name: "topic", path: "/forum/everyday-life/buses-after-six" },
  { name: "topic, signed in", path: "/forum/everyday-life/buses-after-six", as: "kez" },
  { name: "topic, facilitator", path: "/forum/caring/short-breaks", as: "ruth" },
  { name: "new topic", path: "/forum/everyday-life/new", as: "kez" },
  { name: "new topic, empty", path: "/forum/caring/new", as: "kez", then: sends("say-preview") },
  { name: "statements", path: "/statements" },
  { name: "statement", path: "/statements/home-in-the-evening" },
  { name: "statement, unanswered", path: "/statements/my-own-shopping" },
  { name: "new statement", path: "/statements/new/buses-dot", as: "ruth" },
  { name: "new statement, empty", path: "/statements/new/late-kez", as: "ruth", then: sends("statement-new-button") },
  { name: "new tie", path: "/statements/my-own-shopping/tie", as: "ruth" },
  { name: "new tie, empty", path: "/statements/my-money-my-way/tie", as: "ruth", then: sends("tie-button") },
  { name: "boards", path: "/boards" },
  { name: "board", path: "/boards/learning-disability" },
  { name: "board, member", path: "/boards/learning-disability", as: "jodie" },
  { name: "new member", path: "/boards/carers/members/new", as: "ruth" },
  { name: "new member, empty", path: "/boards/autism/members/new", as: "ruth", then: sends("board-add-members") },
  { name: "new meeting", path: "/boards/carers/meetings/new", as: "ruth" },
  { name: "new meeting, empty", path: "/boards/autism/meetings/new", as: "ruth", then: sends("board-add-meetings") },
  { name: "new action", path: "/boards/carers/actions/new", as: "ruth" },
  { name: "new action, empty", path: "/boards/autism/actions/new", as: "ruth", then: sends("board-add-actions") },
  { name: "new pledge", path: "/boards/carers/pledges/new", as: "amara" },
  { name: "new pledge, empty", path: "/boards/learning-disability/pledges/new", as: "jodie", then: sends("board-add-pledges") },
  { name: "strategy", path: "/strategy" },
  { name: "priority", path: "/strategy/good-life-1" },
  { name: "board's action", path: "/strategy/actions/evening-bus" },
  { name: "stuck action", path: "/strategy/actions/saturday-breaks" },
  { name: "strategy's action", path: "/strategy/actions/ask-form-once" },
  { name: "new progress", path: "/strategy/actions/ring-back/progress", as: "graham" },
  { name: "new progress, empty", path: "/strategy/actions/first-talk/progress", as: "graham", then: sends("progress-button") },
  { name: "measures", path: "/strategy/measures" },
  { name: "measure", path: "/strategy/measures/r1" },
  { name: "trail of a post", path: "/trail/post/buses-jodie" },
  { name: "trail of a post that waits", path: "/trail/post/shops-wilf" },
  { name: "trail of a statement", path: "/trail/statement/my-letters" },
  { name: "trail of a commitment", path: "/trail/commitment/whole-household" },
  { name: "trail of an action", path: "/trail/action/what-can-change" },
  { name: "trail of a pledge", path: "/trail/pledge/riverline-station" },
  { name: "trail of progress", path: "/trail/progress/plain-letters-checked" },
  { name: "booklet", path: "/booklet/topic/buses-after-six" },
  { name: "booklet, no parts", path: "/booklet/topic/buses-after-six/page?size=16", status: 422 },
  { name: "booklet as a page", path: "/booklet/priority/good-life-1/page" },
  { name: "glossary", path: "/glossary" },
  { name: "new word", path: "/glossary/new?word=advocate", as: "nia" },
  { name: "new word, empty", path: "/glossary/new", as: "nia", then: sends("word-new-button") },
  { name: "desk of forms", path: "/forms", as: "nia" },
  { name: "desk of translations", path: "/forms?in=pl&kind=statement", as: "nia" },
  { name: "texts for translators", path: "/forms/exchange", as: "nia" },
  { name: "texts from translators, none", path: "/forms/exchange", as: "nia", then: sends("exchange-back-button") },
  { name: "forms of a text", path: "/forms/statement/my-letters", as: "nia" },
  { name: "writing easy read", path: "/forms/post/buses-jodie/en-simple", as: "nia" },
  { name: "writing a translation", path: "/forms/statement/my-own-shopping/ur", as: "nia" },
  { name: "what has changed", path: "/forms/board/autism/en-simple/difference", as: "nia" },
  { name: "test with readers", path: "/forms/statement/my-letters/en-simple/test", as: "nia" },
  { name: "test with readers, empty", path: "/forms/board/autism/en-simple/test", as: "nia", then: sends("test-button") },
  { name: "pictures", path: "/pictures" },
  { name: "pictures, found", path: "/pictures?q=nurse" },
  { name: "pictures, not found", path: "/pictures?q=xyzzyx" },
  { name: "pictures of a group", path: "/pictures/groups/time" },
  { name: "new picture", path: "/pictures/new", as: "nia" },
  { name: "new picture, empty", path: "/pictures/new", as: "ruth", then: sends("pictures-add") },
  { name: "sign in", path: "/sign-in" },
  { name: "sign in, wrong card", path: "/sign-in", status: 422, then: sends("sign-in-button") },
  { name: "sign in by e-mail", path: "/sign-in/email" },
  { name: "sign in by e-mail, no address", path: "/sign-in/email", status: 422, then: sends("sign-in-email-button") },
  { name: "letter", path: "/sign-in/letter" },
  { name: "button behind a link", path: `/sign-in/link/${"0".repeat(64)}` },
  { name: "link that no longer works", path: `/sign-in/link/${"0".repeat(64)}`, status: 410, then: sends("sign-in-confirm-button") },
  { name: "find, found", path: "/search?q=saftey" },
  { name: "find, not found", path: "/search?q=xyzzyx&kind=post" },
  { name: "help now", path: "/help-now" },
  { name: "report", path: "/report/waiting-dot" },
  { name: "say", path: "/forum/being-heard/letters/say" },
  { name: "say, how it feels", path: "/forum/being-heard/letters/say/feel" },
  { name: "say, what it is about", path: "/forum/being-heard/letters/say/about" },
  { name: "say, sound", path: "/forum/being-heard/letters/say/sound" },
  { name: "answer a post", path: "/forum/post/letters-dot/answer", as: "maureen" },
  { name: "change a post", path: "/forum/post/faces-maureen/change", as: "maureen" },
  { name: "look after a topic", path: "/forum/caring/short-breaks/after", as: "ruth" },
  { name: "title of a topic", path: "/forum/caring/short-breaks/title", as: "ruth" },
  { name: "settings of a space", path: "/forum/workforce/settings", as: "sunita" },
  { name: "members of a space", path: "/forum/workforce/members", as: "sunita" },
  { name: "members of a space, nobody named", path: "/forum/workforce/members", as: "sunita", status: 422, then: sends("talk-members-button") },
  { name: "leave a space", path: "/forum/workforce/leave", as: "femi" },
  { name: "come back", path: "/come-back" },
  { name: "said", path: "/me/said", as: "kez" },
  { name: "supporters", path: "/me/supporters", as: "jodie" },
  { name: "new supporter", path: "/me/supporters/new", as: "jodie" },
  { name: "supporting", path: "/supporting", as: "pauline" },
  { name: "record one", path: "/recorded/new/waiting", as: "ruth" },
  { name: "record a session", path: "/recorded/session/waiting", as: "ruth" },
  { name: "people who were written down", path: "/recorded/people", as: "ruth" },
  { name: "notices", path: "/notices", as: "kez" },
  { name: "how to hear", path: "/me/notices", as: "kez" },
  { name: "letters on paper", path: "/letters", as: "ruth" },
  { name: "outcomes", path: "/outcomes" },
  { name: "policy", path: "/moderation/policy" },
  { name: "moderation in numbers", path: "/moderation/summary" },
  { name: "moderation", path: "/moderation", as: "hugh" },
  { name: "decide about a post", path: "/moderation/posts/letters-stefan", as: "hugh" },
  { name: "pass a post on", path: "/moderation/posts/letters-stefan/pass-on", as: "hugh" },
  { name: "log of decisions", path: "/moderation/log", as: "hugh" },
  { name: "saved answers", path: "/moderation/answers", as: "hugh" },
  { name: "decided about one's own", path: "/me/posts/payment-kez", as: "kez" },
  { name: "safeguarding", path: "/safeguarding", as: "hugh" },
  { name: "concern", path: "/safeguarding/payments-stefan", as: "hugh" },
  { name: "decide about a concern", path: "/safeguarding/payments-stefan/decide", as: "hugh" },
  { name: "settings", path: "/me" },
  { name: "settings, signed in", path: "/me", as: "tariq" },
  { name: "another way", path: "/another-way/topic/buses-after-six" },
  { name: "another way, empty", path: "/another-way", status: 422, then: sends("another-way-button") },
  { name: "another way, signed in", path: "/another-way/board/carers", as: "kez" },
  { name: "another way, thanks", path: "/another-way/thanks" },
  { name: "requests", path: "/requests", as: "ruth" },
  { name: "request", path: "/requests/large-print-plan", as: "ruth" },
  { name: "request, answered", path: "/requests/call-about-buses", as: "ruth" },
  { name: "request, close", path: "/requests/large-print-plan/close", as: "ruth" },
  { name: "request, close, empty", path: "/requests/call-about-buses/close", as: "ruth", then: sends("request-close-button") },
  { name: "requests of one's own", path: "/requests/mine", as: "wilf" },
  { name: "help", path: "/help" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "nowhere", path: "/nowhere", status: 404 },
  { name: "not allowed", path: "/statements/new/buses-dot", as: "dot", status: 403 },
];

test.beforeAll(({ windowOf }) => isBusy(windowOf));

/** From right to left every kind of page is looked at once; what comes back from an empty form is the same page. */
const places = (locale: Locale) => (locale === "ur" ? PLACES.filter((place) => !place.then) : PLACES);

for (const locale of [...LOCALES, "ur"] as const) {
  for (const place of places(locale)) {
    test(`${place.name} is for everybody to use, in ${locale}`, async ({ windowOf, site }) => {
      const page = await windowOf(place.as);
      const heard = listen(page, site.url);
      const answer = await arrive(page, place, locale);
      expect.soft(answer.status()).toBe(place.status ?? 200);
      expect.soft(await htmlFaults(await answer.text()), "the HTML as it was served").toEqual([]);
      expect.soft(await nakedMessages(page), "messages that are missing").toEqual([]);
      // Where the site stands is another place each time.
      expect.soft((await heardPage(page)).replaceAll(site.url, "SITE")).toMatchSnapshot(`${slug(place.name)}.${locale}.yml`);
      expect.soft(await barriers(page), "axe").toEqual([]);
      expect.soft(await lostFocus(page), "the focus of the keyboard").toEqual([]);
      await fitsNarrowAndLarge(page);
      expect.soft(heard.elsewhere, "requests to other sites").toEqual([]);
      expect.soft(heard.errors, "errors in the console").toEqual([]);
      heard.stop();
    });
  }
}

/** Colours are what these ways of looking change, so they are all that is looked at again. */
const LOOKS = [
  { look: "dark", prefs: "100.dark.on" },
  { look: "light", prefs: "100.light.on" },
  { look: "high contrast", prefs: "100.high.on" },
];

for (const { look, prefs } of LOOKS) {
  test(`everything can be told from its background when the colours are ${look}`, async ({ windowOf, site }) => {
    const page = await windowOf("kez");
    await page.context().addCookies([{ name: "bt_prefs", value: prefs, url: site.url }]);
    for (const path of ["", "/forum/everyday-life/new", "/trail/post/buses-jodie", "/trail/post/breaks-maureen", "/strategy/measures/r1", "/me"]) {
      await page.goto(`/en-simple${path}`);
      expect.soft(await barriersOf(page, ["color-contrast", "color-contrast-enhanced"]), path).toEqual([]);
    }
    await page.goto("/en/forum/everyday-life/new");
    await sends("say-preview")(page, "en");
    expect.soft(await barriersOf(page, ["color-contrast", "color-contrast-enhanced"]), "a form with faults").toEqual([]);
    expect.soft(await lostFocus(page), "the focus of the keyboard").toEqual([]);
  });
}

test("a device that likes the dark gets dark pages", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/en/trail/post/buses-jodie");
  const brightness = await page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });
  expect(brightness).toBeLessThan(80);
  expect(await barriersOf(page, ["color-contrast", "color-contrast-enhanced"])).toEqual([]);
});

test("nothing moves and nothing is lost where the system has colours of its own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  for (const path of ["/en", "/en/trail/post/buses-jodie", "/en/sign-in"]) {
    await page.goto(path);
    expect.soft(await lostFocus(page), path).toEqual([]);
    expect.soft(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

/** Presses the button of the form as it stands, empty: the page that comes back is the one that is meant. */
function sends(button: string) {
  return async (page: Page, locale: Locale): Promise<Response | null> => {
    const name = words(locale)(button);
    const answer = page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 303);
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForLoadState();
    return answer;
  };
}

async function arrive(page: Page, place: Place, locale: Locale): Promise<Response> {
  const first = await page.goto(`/${locale}${place.path}`);
  const answer = place.then ? await place.then(page, locale) : first;
  if (!answer) throw new Error("The page did not answer");
  await isAwake(page);
  return answer;
}

/** Waits for all that scripts add, so that nothing that goes wrong there comes too late to be heard. */
async function isAwake(page: Page): Promise<void> {
  // As a text: what loads is asked for by its address once more, and a browser answers when it has run.
  await page.evaluate(`Promise.all([...document.querySelectorAll("script[type=module]")].map(({ src }) => import(src)))`);
}

type Heard = { elsewhere: string[]; errors: string[]; stop: () => void };

/** Notes what a page asks of others, and what the browser complains about. */
function listen(page: Page, home: string): Heard {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const asks = (request: Request) => {
    if (!request.url().startsWith(`${home}/`) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  };
  const fails = (error: Error) => errors.push(error.message);
  const complains = (message: ConsoleMessage) => {
    // Chromium notes the status of a page that is meant to have it as if the page had failed.
    const ownStatus = message.text().startsWith("Failed to load resource") && message.location().url === page.url();
    if (["error", "warning"].includes(message.type()) && !ownStatus) errors.push(message.text());
  };
  page.on("request", asks).on("pageerror", fails).on("console", complains);
  // The next test looks at its page in the same window.
  const stop = () => void page.off("request", asks).off("pageerror", fails).off("console", complains);
  return { elsewhere, errors, stop };
}

/** A phone of 320 px, which is also a computer at 400 %; and letters twice as big. The window is as wide as before then. */
async function fitsNarrowAndLarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sticksOut(page), "at 320 px").toEqual([]);
  expect.soft(await barriersOf(page, ["target-size"]), "targets at 320 px").toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.setAttribute("data-text", "200"));
  expect.soft(await sticksOut(page), "with letters twice as big").toEqual([]);
}

/**
 * What a screen reader finds on a page, word by word. As a text, and not by `toMatchAriaSnapshot`, which would let other
 * numbers and dates pass. The number of a problem is another each time.
 */
async function heardPage(page: Page): Promise<string> {
  const heard = await page.locator("body").ariaSnapshot();
  return `${heard.replace(/\b[0-9a-z]{26}\b/g, "(its number)")}\n`;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, "-");
}
