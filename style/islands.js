// Wakes the parts of a page that run in the browser. A page without such parts loads nothing more.

/** @typedef {(element: Element) => unknown} Wake */

/** @returns {Promise<void>} */
async function wakeIslands() {
  const islands = document.querySelectorAll("leptos-island[data-component]");
  if (islands.length === 0) return;

  const program = await import(new URL("./pkg/app.js", import.meta.url).href);
  await program.default({ module_or_path: new URL("./pkg/app_bg.wasm", import.meta.url) });
  program.hydrate();

  // Document order puts parents before their children, which is what the program expects.
  for (const island of islands) {
    const name = island.getAttribute("data-component") ?? "";
    /** @type {Wake | undefined} */
    const wake = program[name];
    if (wake) await wake(island);
    else console.error(`This page has a part "${name}" that the program does not know.`);
  }
}

await wakeIslands();
