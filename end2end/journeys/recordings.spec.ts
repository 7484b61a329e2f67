// Point 5, the last sentence: sound and sign language beside a text, with what is said in them.
import type { Page } from "@playwright/test";
import { barriers, htmlFaults, sticksOut } from "../support/checks.ts";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");
const TEXT = "The board wants buses after six.";

test("an editor adds a sound and a film in sign language, and a reader finds them with their words", async ({ page, another, as, javaScriptEnabled }, info) => {
  // Each project has a text of its own.
  const path = info.project.name === "scripts on" ? "boards/carers" : "boards/autism";
  const forms = path.replace("boards/", "/en/forms/board/");
  await as(page, "nia").signIn();
  await page.goto(forms);
  await page.getByRole("link", { name: say("recording-add-sound") }).click();
  await page.getByLabel(say("recording-captions")).fill("WEBVTT\n\n00:00.000 --> 00:01.000\nBuses");
  await choose(page);
  await send(page);

  // Without a transcript it is refused, and what was typed is still there.
  await page.getByRole("alert").getByRole("link", { name: say("fault-recording-transcript") }).click();
  await expect(page.getByLabel(say("recording-transcript"))).toBeFocused();
  await expect(page.getByLabel(say("recording-captions"))).toHaveValue(/-->[^]*Buses/);
  await page.getByLabel(say("recording-captions")).fill("");
  await page.getByLabel(say("recording-transcript")).fill(TEXT);
  await choose(page);
  await send(page);
  await expect(page.getByText(say("said-recording"), { exact: true })).toBeVisible();

  await page.getByRole("link", { name: say("recording-add-sign") }).click();
  await page.getByLabel(say("recording-transcript")).fill(`${TEXT} They are signed.`);
  await page.getByLabel(say("recording-link")).fill("https://films.example.org/buses");
  await send(page);
  await expect(page.getByText(say("said-recording"), { exact: true })).toBeVisible();

  const reader = await another();
  const html = await (await reader.goto(`/en/${path}`))?.text();
  const sound = reader.getByRole("figure").filter({ hasText: say("recording-name-sound", { form: "English" }) });
  const player = sound.locator("audio");
  await expect(player).toBeVisible();
  const source = (await player.getAttribute("src")) ?? "";
  expect((await reader.request.get(source)).headers()["content-type"]).toBe("audio/wav");
  await expect(sound.getByText(TEXT)).toBeHidden();
  await sound.getByText(say("recording-words-sound")).click();
  await expect(sound.getByText(TEXT)).toBeVisible();
  const sign = reader.getByRole("figure").filter({ hasText: say("recording-name-sign", { form: "English" }) });
  const link = sign.getByRole("link", { name: say("recording-elsewhere-sign", { site: "films.example.org" }) });
  await expect(link).toHaveAttribute("href", "https://films.example.org/buses");
  expect(await htmlFaults(html ?? "")).toEqual([]);
  // What looks for barriers is a script itself.
  if (javaScriptEnabled !== false) expect(await barriers(reader)).toEqual([]);
  await reader.setViewportSize({ width: 320, height: 800 });
  expect(await sticksOut(reader)).toEqual([]);

  // On paper there is nothing to press, and the words are open.
  await reader.emulateMedia({ media: "print" });
  await expect(player).toBeHidden();
  await expect(sign.getByText(TEXT)).toBeVisible();

  const listed = page.locator("#recordings").getByRole("listitem").filter({ hasText: say("recording-name-sound", { form: "English" }) });
  await listed.getByRole("link").click();
  await page.getByRole("button", { name: say("recording-take-out") }).click();
  await expect(page.getByText(say("said-recording-out"), { exact: true })).toBeVisible();
  await expect(listed).toHaveCount(0);
});

// The test itself asks the player with a script.
test("a browser plays what was added, from a place in its middle", { tag: "@scripts" }, async ({ page, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/space/getting-support/recordings/sound");
  await page.getByLabel(say("recording-transcript")).fill(TEXT);
  await choose(page);
  await send(page);
  await page.goto("/en/forum/getting-support");
  const length = await page.locator("audio").evaluate(async (audio: HTMLAudioElement) => {
    audio.preload = "auto";
    audio.load();
    await new Promise((done, fail) => {
      audio.oncanplay = done;
      audio.onerror = () => fail(new Error(audio.error?.message));
    });
    audio.currentTime = 1;
    await new Promise((done) => (audio.onseeked = done));
    return [audio.duration, audio.currentTime];
  });
  expect(length).toEqual([2, 1]);
});

/** Chooses a sound: two seconds of silence, made by hand. */
async function choose(page: Page): Promise<void> {
  const file = { name: "sound.wav", mimeType: "audio/wav", buffer: silence(2) };
  await page.getByLabel(say("recording-file"), { exact: true }).setInputFiles(file);
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: say("recording-add-button") }).click();
}

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
