// Say it your way: words, pictures, a photo, sound, sign language, seen by their writer before anybody else sees them.
import type { Locator, Page } from "@playwright/test";
import { barriers, htmlFaults, sticksOut } from "../support/checks.ts";
import { expect, test } from "../support/test.ts";
import { words, type Locale } from "../support/words.ts";

const say = words("en");
// A microphone that nobody has to speak into.
test.use({
  permissions: ["microphone"],
  launchOptions: async ({ launchOptions }, use) => {
    const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
  },
});

const TOPIC = "/en/forum/caring/short-breaks";

test("Jodie says it in pictures, in easy read, and finds it among the others", async ({ page, as, javaScriptEnabled }) => {
  const easy = words("en-simple");
  await as(page, "jodie").signIn("en-simple");
  await page.goto("/en-simple/forum/being-heard/letters");
  await page.getByRole("button", { name: easy("say-more") }).click();
  await page.getByRole("button", { name: easy("say-way-pictures"), exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("say-feel-title"));
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "worried", exact: true }).click();

  // The second step follows by itself, and a word finds what is not offered.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("say-about-title"));
  await page.getByLabel(easy("say-search")).fill("wheelchair");
  await page.getByRole("button", { name: easy("pictures-search-button") }).click();
  await page.getByRole("button", { name: "wheelchair", exact: true }).click();

  await page.getByLabel(easy("post-text"), { exact: true }).fill("The door is too small.");
  await page.getByRole("button", { name: easy("say-preview") }).click();
  const preview = page.getByRole("region", { name: easy("say-check-label") }).getByRole("article");
  const told = [easy("say-block-feel", { picture: "worried" }), easy("say-block-about", { picture: "wheelchair" }), "The door is too small."];
  for (const words of told) await expect(preview).toContainText(words);
  await expect(preview.locator("img")).toHaveCount(3);
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sticksOut(page)).toEqual([]);

  await page.getByRole("button", { name: easy("say-publish") }).click();
  await expect(page.getByText(easy("said-posted"))).toBeVisible();
  const post = page.getByRole("article").filter({ hasText: "The door is too small." });
  for (const words of told) await expect(post).toContainText(words);
  await expect(post).toBeInViewport();

  // It was said in pictures, and is changed in pictures: what it says is there to begin with.
  await post.getByRole("link", { name: easy("talk-change") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("talk-edit-title"));
  await expect(page.getByLabel(easy("post-text"), { exact: true })).toHaveValue("The door is too small.");
  for (const words of told.slice(0, 2)) await expect(page.locator("#with")).toContainText(words);
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  const feeling = page.locator("#with li").filter({ hasText: told[0] });
  await feeling.getByRole("button", { name: easy("say-change-picture") }).click();
  await page.getByRole("button", { name: "happy", exact: true }).click();
  await page.getByLabel(easy("post-text"), { exact: true }).fill("Now the door is wide.");
  await page.getByRole("button", { name: easy("say-preview") }).click();
  const now = [easy("say-block-feel", { picture: "happy" }), easy("say-block-about", { picture: "wheelchair" }), "Now the door is wide."];
  for (const words of now) await expect(preview).toContainText(words);
  await page.getByRole("button", { name: easy("say-publish") }).click();
  const changed = page.getByRole("article").filter({ hasText: "Now the door is wide." });
  for (const words of now) await expect(changed).toContainText(words);
  await changed.locator(".bt-post__changed a").click();
  for (const words of told) await expect(page.getByRole("main")).toContainText(words);
});

test("words, a photo, a sound and sign language go into one post, and what is taken out again does not", async ({ page, as, another, javaScriptEnabled }) => {
  await as(page, "kez").signIn();
  await page.goto(`${TOPIC}/say`);
  await page.getByLabel(say("post-text"), { exact: true }).fill("This is **how** it looks.");
  await photo(page, "A ramp with five steps.");
  await photo(page, "A photo of something else.");
  await page.getByRole("button", { name: say("say-way-sound"), exact: true }).click();
  await page.getByLabel(say("say-sound-file"), { exact: true }).setInputFiles(file("voice.wav", "audio/wav", silence(1)));
  await page.getByRole("button", { name: say("say-sound-button"), exact: true }).click();
  await page.getByRole("button", { name: say("say-way-sign"), exact: true }).click();
  await page.getByLabel(say("say-sign-link")).fill("https://films.example.org/ramp");
  await page.getByLabel(say("say-sign-words"), { exact: true }).fill("The ramp is too steep.");
  await page.getByRole("button", { name: say("say-sign-button"), exact: true }).click();

  // What was written is still there after all of it, and each thing can be taken out.
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue("This is **how** it looks.");
  const other = page.locator("#with > ul > li").filter({ hasText: "A photo of something else." });
  await other.getByRole("button", { name: say("say-remove") }).click();
  await expect(page.getByText("A photo of something else.")).toHaveCount(0);
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  expect(await htmlFaults((await (await page.goto(`${TOPIC}/say`))?.text()) ?? "")).toEqual([]);
  await page.getByRole("button", { name: say("say-preview") }).click();
  expect(await htmlFaults((await (await page.goto(`${TOPIC}/say/check`))?.text()) ?? "")).toEqual([]);
  await page.getByRole("button", { name: say("say-publish") }).click();

  const reader = await another();
  await reader.goto(page.url());
  const post = reader.getByRole("article").filter({ hasText: "A ramp with five steps." });
  await expect(post.locator("strong", { hasText: "how" })).toBeVisible();
  expect((await reader.request.get((await post.locator("figure img").getAttribute("src")) ?? "")).status()).toBe(200);
  await expect(post.locator("audio")).toBeVisible();
  await expect(post.getByText(say("attachment-no-words"))).toBeVisible();
  const link = post.getByRole("link", { name: say("recording-elsewhere-sign", { site: "films.example.org" }) });
  await expect(link).toHaveAttribute("href", "https://films.example.org/ramp");
  if (javaScriptEnabled !== false) expect(await barriers(reader)).toEqual([]);
  expect(await sticksOut(reader)).toEqual([]);
});

test("Maureen takes a photo out of what she said, sees it as others will, and then no reader has it any more", async ({ page, as, another, javaScriptEnabled }) => {
  const easy = words("en-simple");
  await as(page, "maureen").signIn("en-simple");
  await page.goto("/en-simple/forum/caring/new-faces/say");
  await page.getByLabel(easy("post-text"), { exact: true }).fill("Our list is on the fridge.");
  await photo(page, "A fridge with a list.", "en-simple");
  await photo(page, "Our front door.", "en-simple", OTHER_PICTURE);
  await page.getByRole("button", { name: easy("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: easy("say-publish"), exact: true }).click();
  await expect(page.getByText(easy("said-posted"))).toBeVisible();

  const reader = await another();
  await reader.goto(page.url());
  const read = reader.getByRole("article").filter({ hasText: "Our list is on the fridge" });
  const file = (await read.locator("figure").filter({ hasText: "Our front door." }).locator("img").getAttribute("src")) ?? "";
  expect((await reader.request.get(file)).status()).toBe(200);

  await page.getByRole("article").filter({ hasText: "Our front door." }).getByRole("link", { name: easy("talk-change") }).click();
  await page.getByLabel(easy("post-text"), { exact: true }).fill("Our list is on the fridge now.");
  const box = page.locator("#with li").filter({ hasText: "Our front door." }).getByRole("checkbox");
  await expect(box).toHaveAccessibleName(new RegExp(`^${easy("talk-take-out", { what: easy("attachment-photo") })} \\d$`));
  await box.check();
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: easy("say-preview"), exact: true }).click();
  const preview = page.getByRole("region", { name: easy("say-check-label") }).getByRole("article");
  await expect(preview).toContainText("Our list is on the fridge now.");
  await expect(preview).toContainText("A fridge with a list.");
  await expect(preview).not.toContainText("Our front door.");
  // Until it is published, others still have it.
  await reader.reload();
  await expect(read).toContainText("Our front door.");
  await page.getByRole("button", { name: easy("say-publish"), exact: true }).click();
  await expect(page.getByText(easy("said-reworded"))).toBeVisible();

  await reader.reload();
  await expect(read).toContainText("A fridge with a list.");
  await expect(read).not.toContainText("Our front door.");
  expect((await reader.request.get(file)).status()).toBe(404);
  expect((await page.request.get(file)).status(), "it is still hers").toBe(200);
  await read.locator(".bt-post__changed a").click();
  await expect(reader.getByRole("main")).toContainText(easy("talk-taken-out", { what: easy("attachment-photo") }));
  await expect(reader.getByRole("main")).not.toContainText("Our front door.");
});

test("Dot adds a photo to what she has already said, sees it as others will, and then others see it too", async ({ page, as, another, javaScriptEnabled }) => {
  const easy = words("en-simple");
  const dot = await as(page, "dot").signIn("en-simple");
  await dot.opens("/en-simple/forum/caring/new-faces");
  const post = await dot.posts("There is a step at my door.", "en-simple");
  const reader = await another();
  await reader.goto(page.url());
  const read = reader.getByRole("article").filter({ hasText: "There is a step at my door." });
  await expect(read).toBeVisible();

  await post.getByRole("link", { name: easy("talk-change") }).click();
  await expect(page.getByRole("group", { name: easy("talk-edit-add") })).toBeVisible();
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await photo(page, "A step, as high as a book.", "en-simple", THIRD_PICTURE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(easy("talk-edit-title"));
  await expect(page.getByLabel(easy("post-text"), { exact: true })).toHaveValue("There is a step at my door.");
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: easy("say-preview"), exact: true }).click();
  const preview = page.getByRole("region", { name: easy("say-check-label") }).getByRole("article");
  await expect(preview).toContainText("There is a step at my door.");
  await expect(preview.locator("figure")).toContainText("A step, as high as a book.");
  // Until it is published, nobody else has it.
  const file = (await preview.locator("figure img").getAttribute("src")) ?? "";
  expect((await reader.request.get(file)).status()).toBe(404);
  await reader.reload();
  await expect(read.locator("figure")).toHaveCount(0);
  await page.getByRole("button", { name: easy("say-publish"), exact: true }).click();
  await expect(page.getByText(easy("said-reworded"))).toBeVisible();

  await reader.reload();
  await expect(read.locator("figure")).toContainText("A step, as high as a book.");
  expect((await reader.request.get(file)).status()).toBe(200);
  await read.locator(".bt-post__changed a").click();
  await expect(reader.getByRole("main")).toContainText(easy("talk-added", { what: easy("attachment-photo") }));
});

test("an editor writes down what a voice says, and everybody can read it", async ({ page, as, another }) => {
  await as(page, "dot").signIn();
  await page.goto("/en/forum/caring/new/say");
  await page.getByLabel(say("topic-new-about")).fill("Nights");
  await page.getByRole("button", { name: say("say-way-sound"), exact: true }).click();
  await page.getByLabel(say("say-sound-file"), { exact: true }).setInputFiles(file("voice.wav", "audio/wav", silence(1)));
  await page.getByRole("button", { name: say("say-sound-button"), exact: true }).click();
  await expect(page.getByLabel(say("topic-new-about"))).toHaveValue("Nights");
  await page.getByRole("button", { name: say("say-preview") }).click();
  await page.getByRole("button", { name: say("say-publish") }).click();
  await expect(page.getByText(say("said-started"))).toBeVisible();

  const editor = await another();
  await as(editor, "nia").signIn();
  await editor.goto(page.url());
  await editor.getByRole("link", { name: say("attachment-write") }).click();
  await editor.getByLabel(say("attachment-write-label"), { exact: true }).fill("I am awake every night.");
  await editor.getByRole("button", { name: say("attachment-write-button") }).click();
  await page.reload();
  await expect(page.getByRole("article").getByText("I am awake every night.")).toBeVisible();
  await expect(page.getByText(say("attachment-no-words"))).toHaveCount(0);
});

test("a photo without words and a file that is none come back with what is missing", async ({ page, as }) => {
  await as(page, "kez").signIn();
  await page.goto(`${TOPIC}/say/photo`);
  await page.getByLabel(say("say-photo-file"), { exact: true }).setInputFiles(file("photo.png", "image/png", PICTURE));
  await page.getByRole("button", { name: say("say-photo-button"), exact: true }).click();
  await page.getByRole("alert").getByRole("link", { name: say("fault-say-photo-words") }).click();
  await expect(page.getByLabel(say("say-photo-words"), { exact: true })).toBeFocused();

  await page.getByLabel(say("say-photo-words"), { exact: true }).fill("A page that says it is a photo.");
  const html = Buffer.from("<html><script>alert(1)</script></html>");
  await page.getByLabel(say("say-photo-file"), { exact: true }).setInputFiles(file("photo.png", "image/png", html));
  await page.getByRole("button", { name: say("say-photo-button"), exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel(say("say-photo-words"), { exact: true })).toHaveValue("A page that says it is a photo.");
});

test("what was kept is there the next day, and nobody else finds it", async ({ page, as, another }) => {
  await as(page, "stefan").signIn();
  await page.goto("/en/forum/getting-support/waiting/say");
  await page.getByLabel(say("post-text"), { exact: true }).fill("Half a thought.");
  await page.getByRole("button", { name: say("say-save") }).click();
  await expect(page.getByText(say("said-kept"))).toBeVisible();
  // The short form at the end of the topic is the same draft.
  await page.goto("/en/forum/getting-support/waiting");
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue("Half a thought.");

  const tomorrow = await another();
  await as(tomorrow, "stefan").signIn();
  await tomorrow.goto("/en/forum/getting-support/waiting/say");
  await expect(tomorrow.getByText(say("form-kept"))).toBeVisible();
  await expect(tomorrow.getByLabel(say("post-text"), { exact: true })).toHaveValue("Half a thought.");
  const other = await another();
  await as(other, "dot").signIn();
  await other.goto("/en/forum/getting-support/waiting/say");
  await expect(other.getByLabel(say("post-text"), { exact: true })).toHaveValue("");
});

test("what Maureen has begun to write is on her own page, in easy read: she goes on with one thing and throws another away", async ({ page, as, javaScriptEnabled }) => {
  const easy = words("en-simple");
  const text = page.getByLabel(easy("post-text"), { exact: true });
  const begins = async (topic: string, typed: string) => {
    await page.goto(`/en-simple/forum/${topic}/say`);
    await text.fill(typed);
    await page.getByRole("button", { name: easy("say-save"), exact: true }).click();
    await expect(page.getByText(easy("said-kept"))).toBeVisible();
  };
  const begun = (typed: string) => page.getByRole("article").filter({ hasText: typed });
  await as(page, "maureen").signIn("en-simple");
  await begins("getting-support/direct-payments", "The form has nine pages.");
  await begins("being-heard/letters", "I will not send this one.");

  await page.getByRole("banner").getByRole("link", { name: "Maureen" }).click();
  await expect(page.getByRole("heading", { name: easy("begun-title") })).toBeVisible();
  await expect(begun("The form has nine pages.")).toContainText(easy("begun-say"));
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await begun("The form has nine pages.").getByRole("link", { name: easy("begun-go-on") }).click();
  await expect(page.getByText(easy("form-kept"))).toBeVisible();
  await expect(text).toHaveValue("The form has nine pages.");
  await text.fill("The form has nine pages. I read three.");
  await page.getByRole("button", { name: easy("say-preview"), exact: true }).click();
  await page.getByRole("button", { name: easy("say-publish"), exact: true }).click();
  await expect(page.getByText(easy("said-posted"))).toBeVisible();

  // What was said is no longer there; what was not, is until it is thrown away.
  await page.goto("/en-simple/me");
  await expect(begun("I will not send this one.")).toBeVisible();
  await expect(begun("The form has nine pages.")).toHaveCount(0);
  await begun("I will not send this one.").getByRole("link", { name: easy("begun-look") }).click();
  await expect(begun("I will not send this one.")).toBeVisible();
  if (javaScriptEnabled !== false) expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: easy("begun-throw-button"), exact: true }).click();
  await expect(page.getByText(easy("said-thrown-away"))).toBeVisible();
  await expect(begun("I will not send this one.")).toHaveCount(0);
  await page.goto("/en-simple/forum/being-heard/letters/say");
  await expect(text).toHaveValue("");
});

test("a stranger writes, chooses, comes back to it and says it without an account", async ({ page, context }) => {
  await page.goto("/en/forum/everyday-life/friendly-shops/say");
  await page.getByLabel(say("post-text"), { exact: true }).fill("I have no account.");
  await page.getByRole("button", { name: say("say-way-pictures"), exact: true }).click();
  await page.getByRole("button", { name: "sad", exact: true }).click();
  await page.getByRole("button", { name: say("say-no-picture") }).click();
  const later = await context.newPage();
  await later.goto("/en/forum/everyday-life/friendly-shops/say");
  await expect(later.getByLabel(say("post-text"), { exact: true })).toHaveValue("I have no account.");
  await expect(later.getByText(say("say-block-feel", { picture: "sad" }), { exact: true })).toBeVisible();
  // Said, it leads to the code by which they come back.
  await later.getByRole("button", { name: say("say-preview"), exact: true }).click();
  await later.getByLabel(say("say-name")).fill("Robin");
  await later.getByRole("button", { name: say("say-publish"), exact: true }).click();
  await expect(later).toHaveURL(/\/my-code\//);
  await later.goto("/en/forum/everyday-life/friendly-shops");
  await expect(later.getByRole("article").filter({ hasText: "I have no account." })).toContainText("Robin");
});

test("what is typed is kept while it is typed, also for a stranger", { tag: "@scripts" }, async ({ page, context }) => {
  await page.goto("/en/forum/everyday-life/friendly-shops");
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/api/drafts"));
  await page.getByLabel(say("post-text"), { exact: true }).fill("Typed and left.");
  expect((await kept).status()).toBe(200);
  await expect(page.getByText(say("draft-kept"))).toBeVisible();
  const later = await context.newPage();
  await later.goto("/en/forum/everyday-life/friendly-shops/say");
  await expect(later.getByLabel(say("post-text"), { exact: true })).toHaveValue("Typed and left.");
});

test("what is typed on a slow line, before the page's program is there, is kept too", { tag: "@scripts" }, async ({ page }) => {
  let arrive = (): void => {};
  const typed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/pkg/*", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto("/en/forum/everyday-life/friendly-shops");
  await page.getByLabel(say("post-text"), { exact: true }).fill("Typed at once.");
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/api/drafts"));
  arrive();
  expect((await kept).request().postData()).toContain("Typed+at+once.");
});

test("the buttons put the signs of formatting round what is chosen", { tag: "@scripts" }, async ({ page }) => {
  await page.goto("/en/forum/everyday-life/friendly-shops/say");
  const text = page.getByLabel(say("post-text"), { exact: true });
  await text.fill("later buses");
  await text.selectText();
  const button = (name: string) => page.getByRole("group", { name: say("say-format") }).getByRole("button", { name: say(name) });
  await button("say-format-bold").click();
  await expect(text).toHaveValue("**later buses**");
  await expect(text).toBeFocused();
  await text.fill("one\ntwo");
  await text.selectText();
  await button("say-format-list").click();
  await expect(text).toHaveValue("- one\n- two");
});

test("a voice is recorded in the page and goes into the post", { tag: "@scripts" }, async ({ page, as }) => {
  await as(page, "amara").signIn();
  await page.goto("/en/forum/caring/short-breaks/say/sound");
  const recorder = page.getByRole("region", { name: say("say-record-title") });
  await recorder.getByRole("button", { name: say("say-record-start") }).click();
  await expect(recorder.getByText(say("say-record-recording"))).toBeVisible();
  await recorder.getByRole("button", { name: say("say-record-stop") }).click();
  await expect(recorder.getByText(say("say-record-ready"))).toBeVisible();
  await page.getByRole("button", { name: say("say-sound-button"), exact: true }).click();
  const source = (await page.locator("#with audio").getAttribute("src")) ?? "";
  const sound = await page.request.get(source);
  expect(sound.headers()["content-type"]).toMatch(/^audio\//);
  expect((await sound.body()).length).toBeGreaterThan(100);
});

/** Adds a photo with words. */
async function photo(page: Page, seen: string, locale: Locale = "en", picture = PICTURE): Promise<void> {
  const say = words(locale);
  await page.getByRole("button", { name: say("say-way-photo"), exact: true }).click();
  await page.getByLabel(say("say-photo-words"), { exact: true }).fill(seen);
  await page.getByLabel(say("say-photo-file"), { exact: true }).setInputFiles(file("photo.png", "image/png", picture));
  await page.getByRole("button", { name: say("say-photo-button"), exact: true }).click();
  await expect(added(page, seen)).toBeVisible();
}

function added(page: Page, seen: string): Locator {
  return page.locator("#with").getByText(seen);
}

function file(name: string, mimeType: string, buffer: Buffer) {
  return { name, mimeType, buffer };
}

/** A picture of one point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** One of another colour. The site keeps the same picture once, whoever shows it: what one post shows alone has to be its own. */
const OTHER_PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGMQiVrwHwADogIOoGTltwAAAABJRU5ErkJggg==",
  "base64",
);

/** And one of a third colour. */
const THIRD_PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQiFoAAAHQASMcErYsAAAAAElFTkSuQmCC",
  "base64",
);

/** WAVE with 8,000 bytes a second: a head of a few numbers, and the sound. */
function silence(seconds: number): Buffer {
  const [rate, head] = [8000, Buffer.alloc(44)];
  const size = seconds * rate;
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + size, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.alloc(size, 128)]);
}
