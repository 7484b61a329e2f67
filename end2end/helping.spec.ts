// What scripts add while somebody writes. Nothing of it is needed: the journeys run without.
import { barriers } from "./support/checks.ts";
import { expect, test } from "./support/test.ts";
import { words } from "./support/words.ts";

const say = words("en");

test("what somebody types is kept while they type, and stands there when they come back", async ({ page, as }) => {
  await as(page, "tariq").signIn();
  await page.goto("/en/forum/getting-support/new");
  await page.getByLabel(say("topic-new-about")).pressSequentially("Texting the desk");
  await page.getByLabel(say("post-text"), { exact: true }).pressSequentially("I waited outside & nobody <rang>.");
  await expect(page.getByRole("status")).toHaveText(say("draft-kept"));
  await page.goto("/en/forum");
  await page.goto("/en/forum/getting-support/new");
  await expect(page.getByText(say("form-kept"))).toBeVisible();
  await expect(page.getByLabel(say("topic-new-about"))).toHaveValue("Texting the desk");
  await expect(page.getByLabel(say("post-text"), { exact: true })).toHaveValue("I waited outside & nobody <rang>.");
});

test("what could not be kept says so before somebody leaves", async ({ page, as }) => {
  await as(page, "tariq").signIn();
  await page.goto("/en/forum/being-heard/letters");
  await page.route("**/api/**", (route) => route.abort());
  await page.getByLabel(say("post-text"), { exact: true }).pressSequentially("Is anybody there?");
  await expect(page.getByRole("status")).toHaveText(say("draft-not-kept"));
});

test("a facilitator is told how a statement could be plainer while she writes it", async ({ page, as }) => {
  await as(page, "ruth").signIn();
  await page.goto("/en/statements/new/buses-dot");
  await page.getByLabel(say("statement-new-text"), { exact: true }).pressSequentially("I utilise 50% of the buses e.g. on Sundays.");
  await expect(page.getByText(say("easy-read-rule-latin"))).toBeVisible();
});

test("help with easy read stands at the block while it is typed, with a button that takes it", async ({ page, as }) => {
  await as(page, "nia").signIn();
  await page.goto("/en/forms/post/letters-stefan/en-simple");
  const block = page.getByRole("group", { name: say("writing-block", { number: 1 }), exact: true });
  const words = block.getByLabel(say("writing-text"), { exact: true });
  await words.fill("");
  await words.pressSequentially("We utilise the bus.");
  await expect(block.getByText(say("finding-stops"))).toBeVisible();
  await block.getByRole("button", { name: say("finding-take", { better: "use" }) }).click();
  await expect(words).toHaveValue("We use the bus.");
  await page.getByRole("button", { name: say("writing-publish"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(say("fault-writing-sure"));
  expect(await barriers(page)).toEqual([]);
});
