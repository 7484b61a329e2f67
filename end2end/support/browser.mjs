// The browser: Debian's Chromium, or the one that BT_CHROMIUM names. Playwright's own is not needed.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What keeps a browser from talking to anybody but the site. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function chromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = ["chromium", "chromium-browser"].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = process.env.BT_CHROMIUM ?? places.find((place) => existsSync(place));
  if (!found) throw new Error("There is no Chromium: run `sh install.sh browser`, or name one in BT_CHROMIUM");
  return found;
}

/** How to start it. */
export const browser = () => ({ executablePath: chromium(), args: QUIET });
