// Finding a picture, and adding one of the council's own.
import { deflateSync } from "node:zlib";
import { expect, test } from "../support/test.ts";
import { words } from "../support/words.ts";

const say = words("en");

test("somebody looks for a nurse and finds her, and health beside her", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("contentinfo").getByRole("link", { name: say("footer-pictures"), exact: true }).click();
  await page.getByLabel(say("pictures-search")).fill("nurses");
  await page.getByRole("button", { name: say("pictures-search-button"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "“nurses”" })).toBeVisible();
  const found = page.getByRole("figure");
  await expect(found.first()).toContainText("nurse");
  await expect(found.filter({ has: page.getByText("health", { exact: true }) })).toHaveCount(1);
  await expect(found.first()).toContainText(say("pictures-licence-cc-by"));
  // What was typed is still there, to be changed.
  await expect(page.getByLabel(say("pictures-search"))).toHaveValue("nurses");
});

test("a long list has pages, and what was searched for stays", async ({ page }) => {
  await page.goto("/en/pictures?q=face");
  await page.getByRole("link", { name: say("pages-next") }).click();
  await expect(page).toHaveURL(/q=face&page=2/);
  await expect(page.getByLabel(say("pictures-search"))).toHaveValue("face");
  await expect(page.getByRole("figure").first()).toBeVisible();
});

test("a search that finds nothing says what to try", async ({ page }) => {
  await page.goto("/en-simple/pictures?q=xyzzyx");
  const simple = words("en-simple");
  await expect(page.getByRole("heading", { level: 2, name: simple("pictures-none", { text: "xyzzyx" }) })).toBeVisible();
  await expect(page.getByText(simple("pictures-none-next"))).toBeVisible();
  await page.getByRole("link", { name: simple("pictures-group-feelings") }).click();
  await expect(page.getByRole("figure").first()).toBeVisible();
});

test("an editor adds a picture, is told what is missing, and takes it out again", async ({ page, as }, info) => {
  // Each project adds a picture of its own.
  const name = `Market hall ${info.project.name}`;
  await as(page, "nia").signIn();
  await page.goto("/en/pictures/groups/uploads");
  await page.getByRole("link", { name: say("pictures-add"), exact: true }).click();
  await page.getByLabel(say("pictures-name"), { exact: true }).fill(name);
  await page.getByLabel(say("pictures-words"), { exact: true }).fill("stalls, market day");
  await page.getByRole("button", { name: say("pictures-add"), exact: true }).click();

  // What was typed is still there, and each fault leads to its field.
  await expect(page.getByLabel(say("pictures-name"), { exact: true })).toHaveValue(name);
  await page.getByRole("alert").getByRole("link", { name: say("fault-picture-file-missing") }).click();
  await expect(page.getByLabel(say("pictures-file"), { exact: true })).toBeFocused();

  await page.getByLabel(say("pictures-alt"), { exact: true }).fill("A hall with stalls.");
  await page.getByLabel(say("pictures-author"), { exact: true }).fill("The market team");
  await page.getByLabel(say("pictures-licence"), { exact: true }).selectOption("own");
  await page.getByLabel(say("pictures-people-nobody-in-it")).check();
  const file = { name: "hall.png", mimeType: "image/png", buffer: png(40, 30) };
  await page.getByLabel(say("pictures-file"), { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: say("pictures-add"), exact: true }).click();
  await expect(page.getByText(say("said-picture"), { exact: true })).toBeVisible();
  const picture = page.getByRole("figure").filter({ hasText: name });
  await expect(picture.getByRole("img", { name: "A hall with stalls." })).toBeVisible();
  const width = (image: SVGElement | HTMLElement) => (image as HTMLImageElement).naturalWidth;
  await expect.poll(() => picture.getByRole("img").evaluate(width), "its points have come").toBe(40);

  await picture.getByRole("link", { name: say("pictures-take-out-this", { name }) }).click();
  await page.getByRole("button", { name: say("pictures-take-out"), exact: true }).click();
  await expect(page.getByText(say("said-picture-out"), { exact: true })).toBeVisible();
  await expect(picture).toHaveCount(0);
});

/** A picture of one colour, made by hand: PNG is a few numbers with checksums. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height, 120);
  for (let row = 0; row < height; row++) rows[row * (width * 3 + 1)] = 0;
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, part("IHDR", head), part("IDAT", deflateSync(rows)), part("IEND", Buffer.alloc(0))]);
}

function part(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
