import { defineConfig } from "@playwright/test";
import { browser } from "./support/browser.mjs";

// Four groups of tests. The journeys run twice, with scripts and without: nothing that a person can do here may depend
// on scripts. What is about something that scripts add (tag @scripts) runs once. The other groups say themselves what they need.
export default defineConfig({
  outputDir: "results/tests",
  snapshotPathTemplate: "snapshots/{arg}{ext}",
  globalSetup: "./support/begin.ts",
  reporter: process.env.CI ? [["dot"]] : [["list"]],
  // Two browsers and two servers are what two cores carry.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    colorScheme: "light",
    screenshot: "only-on-failure",
    launchOptions: browser(),
  },
  projects: [
    { name: "scripts on", testDir: "journeys" },
    { name: "scripts off", testDir: "journeys", grepInvert: /@scripts/, use: { javaScriptEnabled: false } },
    { name: "hostile", testMatch: "hostile.spec.ts" },
    { name: "helping", testMatch: "helping.spec.ts" },
    { name: "stranger", testMatch: "stranger.spec.ts", use: { javaScriptEnabled: false } },
    { name: "pages", testMatch: "pages.spec.ts" },
  ],
});
