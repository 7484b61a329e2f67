import { defineConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

// Pictures of the site for looking at by hand, in results/screens: `npm run screens`. They are no part of the tests.
export default defineConfig({ ...tests, projects: [{ name: "screens", testMatch: "screens.ts" }] });
