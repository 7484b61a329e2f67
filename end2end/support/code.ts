// A return code, or the words of an invitation, as they stand on a page.
import { expect, type Locator } from "@playwright/test";
import type { Card } from "./site.ts";

/** Reads the words and the number, as somebody does who writes them down. */
export async function copiesCode(place: Locator): Promise<Card> {
  const parts = await place.locator(".bt-code__words li").allInnerTexts();
  expect(parts).toHaveLength(4);
  return { words: parts.slice(0, 3), number: parts[3] ?? "" };
}
