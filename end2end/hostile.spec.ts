// The text that breaks out of a badly written page, typed into every field that takes text. It has to come back as text:
// in the field, where a form was refused, and everywhere that it is shown, where it was taken.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";
import { words } from "./support/words.ts";

const HOSTILE = "</textarea><script>alert(1)</script>";
const say = words("en");

type Form = {
  /** What it is called in the names of tests. */
  name: string;
  path: string;
  as?: string;
  /** The fields that take text, by their names in the form. */
  fields: string[];
  button: string;
};

/** Each form with something hostile in every field and nothing in any list of answers, so that it is refused. */
const REFUSED: Form[] = [
  { name: "card", path: "/en/sign-in", fields: ["word-1", "word-2", "word-3", "number"], button: "sign-in-button" },
  { name: "e-mail", path: "/en/sign-in/email", fields: ["email"], button: "sign-in-email-button" },
  { name: "statement", path: "/en/statements/new/buses-dot", as: "ruth", fields: ["text"], button: "statement-new-button" },
  { name: "tie", path: "/en/statements/my-own-shopping/tie", as: "ruth", fields: ["why"], button: "tie-button" },
  { name: "member", path: "/en/boards/carers/members/new", as: "ruth", fields: ["name", "organisation"], button: "board-add-members" },
  {
    name: "meeting",
    path: "/en/boards/carers/meetings/new",
    as: "ruth",
    fields: ["title", "on-day", "on-month", "on-year", "starts", "place", "text"],
    button: "board-add-meetings",
  },
  {
    name: "action",
    path: "/en/boards/carers/actions/new",
    as: "ruth",
    fields: ["title", "text", "owner", "due-day", "due-month", "due-year", "measured-by"],
    button: "board-add-actions",
  },
  {
    name: "pledge",
    path: "/en/boards/carers/pledges/new",
    as: "amara",
    fields: ["text", "organisation", "due-day", "due-month", "due-year"],
    button: "board-add-pledges",
  },
  { name: "progress", path: "/en/strategy/actions/ring-back/progress", as: "graham", fields: ["text"], button: "progress-button" },
  { name: "writing", path: "/en/forms/statement/my-letters/en-simple", as: "nia", fields: ["text-1"], button: "writing-publish" },
  {
    name: "test with readers",
    path: "/en/forms/statement/my-letters/en-simple/test",
    as: "nia",
    fields: ["group", "on-day", "on-month", "on-year"],
    button: "test-button",
  },
  { name: "another way", path: "/en/another-way", fields: ["which-language", "details", "your-name", "reach"], button: "another-way-button" },
  { name: "picture", path: "/en/pictures/new", as: "nia", fields: ["name", "words", "alt", "author", "source"], button: "pictures-add" },
  {
    name: "recording",
    path: "/en/forms/space/getting-support/recordings/sound",
    as: "nia",
    fields: ["transcript", "captions", "link"],
    button: "recording-add-button",
  },
];

for (const { name, path, as: who, fields, button } of REFUSED) {
  test(`what was typed into the form ${name} comes back as it was typed when the form is refused`, async ({ page, as }) => {
    const calm = watch(page);
    if (who) await as(page, who).signIn();
    await page.goto(path);
    await expectAllFields(page, fields);
    for (const field of fields) await page.locator(`[id="${field}"]`).fill(HOSTILE);
    await page.getByRole("button", { name: say(button), exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    for (const field of fields) await expect.soft(page.locator(`[id="${field}"]`), field).toHaveValue(HOSTILE);
    await calm();
  });
}

/** Too long for any title, and still hostile at both ends. */
const LONG = `${HOSTILE}${"long ".repeat(40)}${HOSTILE}`;

const TOO_LONG: Form[] = [
  { name: "topic", path: "/en/forum/caring/new", as: "kez", fields: ["title", "text"], button: "say-preview" },
  { name: "settings", path: "/en/me", as: "kez", fields: ["shown-name"], button: "me-button" },
  { name: "word", path: "/en/glossary/new", as: "nia", fields: ["title", "text"], button: "word-new-button" },
];

for (const { name, path, as: who, fields, button } of TOO_LONG) {
  test(`what is too long for the form ${name} comes back as it was typed`, async ({ page, as }) => {
    const calm = watch(page);
    if (who) await as(page, who).signIn();
    await page.goto(path);
    await expectAllFields(page, fields);
    for (const field of fields) await page.locator(`[id="${field}"]`).fill(LONG);
    await page.getByRole("button", { name: say(button), exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    for (const field of fields) await expect.soft(page.locator(`[id="${field}"]`), field).toHaveValue(LONG);
    await calm();
  });
}

test("what was typed before the session ended comes back as it was typed", async ({ page, as }) => {
  const calm = watch(page);
  const dot = await as(page, "dot").signIn();
  await page.goto("/en/forum/caring/short-breaks");
  await page.context().clearCookies({ name: "bt_session" });
  await page.getByLabel(say("post-text"), { exact: true }).fill(`\n${HOSTILE} &lt;b&gt; &amp;`);
  await page.getByRole("button", { name: say("say-preview") }).click();
  await dot.typesCard();
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue(`\n${HOSTILE} &lt;b&gt; &amp;`);
  await calm();
});

test("a hostile address and a hostile cookie are answered with a page that does nothing", async ({ page, site }) => {
  const calm = watch(page);
  await page.context().addCookies(["bt_prefs", "bt_locale", "bt_next", "bt_visitor", "bt_pending"].map((name) => ({
    name,
    value: encodeURIComponent(HOSTILE),
    url: site.url,
  })));
  const attack = encodeURIComponent(HOSTILE);
  for (const path of [`/${attack}`, `/en/${attack}`, `/en/forum?page=${attack}`, `/en/sign-in?to=${attack}`, `/en/forum?said=${attack}`, `/en/boards/${attack}`, `/en/trail/post/${attack}`]) {
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBeLessThan(500);
    await calm();
  }
});

test("hostile words that were taken stand as text on every page that shows them", async ({ page, another, as }) => {
  test.setTimeout(180_000);
  const calm = watch(page);
  const kez = await as(page, "kez").signIn();

  // A name: it stands beside everything that its person writes, and in the head of every page.
  await page.goto("/en/me");
  await fillIn(page, { "shown-name": HOSTILE });
  await page.getByRole("button", { name: say("me-button") }).click();
  await expect(page.getByText(say("said-settings"))).toBeVisible();
  await expect(page.getByLabel(say("me-name"))).toHaveValue(HOSTILE);
  await expect(page.getByRole("banner").getByRole("link", { name: HOSTILE })).toBeVisible();

  // A topic and its first post, then a second post.
  await page.goto("/en/forum/everyday-life/new");
  await fillIn(page, { title: HOSTILE, text: HOSTILE });
  await kez.publishes();
  await expect(page.getByText(say("said-started"))).toBeVisible();
  await expect(page).toHaveTitle(`${HOSTILE} – ${say("site-name")}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HOSTILE);
  const topic = new URL(page.url()).pathname;
  await kez.posts(HOSTILE);
  await expect(page.getByRole("article").last()).toContainText(HOSTILE);
  const post = /#post-(.+)$/.exec(page.url())?.[1] ?? "";
  await calm();

  // A statement from it, and a tie.
  const ruth = await another();
  const calmToo = watch(ruth);
  await as(ruth, "ruth").signIn();
  await ruth.goto("/en/me");
  await fillIn(ruth, { "shown-name": `Ruth ${HOSTILE}` });
  await ruth.getByRole("button", { name: say("me-button") }).click();
  await ruth.goto(`/en/statements/new/${post}`);
  await expect(ruth.getByRole("checkbox").first()).toHaveAccessibleName(`${HOSTILE}: ${HOSTILE}`);
  await fillIn(ruth, { text: `I ${HOSTILE}` });
  await ruth.getByRole("button", { name: say("statement-new-button") }).click();
  await expect(ruth.getByText(say("said-raised"))).toBeVisible();
  const statement = new URL(ruth.url()).pathname;
  await ruth.goto(`${statement}/tie`);
  await ruth.getByRole("radio").first().check();
  await fillIn(ruth, { why: HOSTILE });
  await ruth.getByRole("button", { name: say("tie-button") }).click();
  await expect(ruth.getByText(say("said-tied"))).toBeVisible();

  // Everything that a board can be told.
  await ruth.goto("/en/boards/mental-health/members/new");
  await fillIn(ruth, { name: HOSTILE, organisation: HOSTILE });
  await ruth.getByRole("radio", { name: say("part-organisation") }).check();
  await ruth.getByRole("button", { name: say("board-add-members") }).click();
  await expect(ruth.getByText(say("said-member"))).toBeVisible();

  await ruth.goto("/en/boards/mental-health/meetings/new");
  await fillIn(ruth, { title: HOSTILE, "on-day": "4", "on-month": "12", "on-year": "2026", starts: "9:30", place: HOSTILE, text: HOSTILE });
  await ruth.getByRole("button", { name: say("board-add-meetings") }).click();
  await expect(ruth.getByText(say("said-meeting"))).toBeVisible();

  await ruth.goto("/en/boards/mental-health/actions/new");
  await fillIn(ruth, { title: HOSTILE, text: HOSTILE, owner: HOSTILE, "measured-by": HOSTILE });
  await ruth.getByRole("radio", { name: say("form-due-ongoing") }).check();
  await ruth.getByLabel(say("action-statement")).selectOption({ label: `I ${HOSTILE}` });
  await ruth.getByRole("button", { name: say("board-add-actions") }).click();
  await expect(ruth.getByText(say("said-action"))).toBeVisible();
  await expect(ruth).toHaveTitle(`${HOSTILE} – ${say("site-name")}`);
  const action = new URL(ruth.url()).pathname;
  await calmToo();

  const stefan = await another();
  await as(stefan, "stefan").signIn();
  await stefan.goto("/en/boards/mental-health/pledges/new");
  await fillIn(stefan, { text: HOSTILE, organisation: HOSTILE });
  await stefan.getByRole("radio", { name: say("form-due-ongoing") }).check();
  await stefan.getByLabel(say("pledge-statement")).selectOption({ label: `I ${HOSTILE}` });
  await stefan.getByRole("button", { name: say("board-add-pledges") }).click();
  await expect(stefan.getByText(say("said-pledge"))).toBeVisible();
  await stefan.goto(`${action}/progress`);
  await stefan.getByRole("radio", { name: say("state-done"), exact: true }).check();
  await fillIn(stefan, { text: HOSTILE });
  await stefan.getByRole("button", { name: say("progress-button") }).click();
  await expect(stefan.getByText(say("said-progress"))).toBeVisible();

  // Everywhere that any of it is shown, for anybody, in both forms: so many times at the least.
  const reader = await another();
  const calmAsWell = watch(reader);
  const id = statement.split("/").at(-1);
  const shown: [string, number][] = [
    ["", 1],
    ["/forum/everyday-life", 1],
    [topic.replace("/en", ""), 6],
    [`/trail/post/${post}`, 6],
    ["/statements", 1],
    [statement.replace("/en", ""), 4],
    [`/trail/statement/${id}`, 6],
    ["/boards/mental-health", 9],
    [action.replace("/en", ""), 5],
    [`/trail/action/${action.split("/").at(-1)}`, 6],
    ["/strategy", 1],
  ];
  for (const locale of ["en", "en-simple"]) {
    for (const [path, least] of shown) {
      await reader.goto(`/${locale}${path}`);
      const text = await reader.locator("body").innerText();
      expect.soft(text.split(HOSTILE).length - 1, `${locale}${path}`).toBeGreaterThanOrEqual(least);
      expect.soft(text, `${locale}${path}: escaped twice`).not.toContain("&lt;");
      await calmAsWell();
    }
  }
});

/** Nothing was left out: every field of the page's forms that takes text is in the list. */
async function expectAllFields(page: Page, fields: string[]): Promise<void> {
  const found = await page.locator("main").locator("textarea, input[type=text], input[type=email]").evaluateAll((all) => all.map(({ id }) => id));
  expect(found.sort()).toEqual([...fields].sort());
}

async function fillIn(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) await page.locator(`[id="${field}"]`).fill(text);
}

/** Watches a page from now on; what it answers checks that nothing ran and that no script came from what was typed. */
function watch(page: Page): () => Promise<void> {
  const ran: string[] = [];
  page.on("dialog", async (dialog) => {
    ran.push(`a dialog said ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("console", (message) => {
    // The policy of the site would stop such a script; that it had to is a fault too.
    if (message.text().includes("Content Security Policy")) ran.push(message.text());
  });
  return async () => {
    const scripts = await page.locator("script").evaluateAll((all) => all.map((one) => one.outerHTML));
    const foreign = scripts.filter((script) => !/^<script type="module" src="\/assets\/(islands|listen|say)\.js[^"<>]*"><\/script>$/.test(script));
    expect.soft([...ran, ...foreign], page.url()).toEqual([]);
  };
}
