// Helps somebody who is saying something: puts the signs of formatting round words, and records a voice. The page works
// without it; what is shown here is hidden until this runs, and all words stand in the page (app/src/forum/say/).

/** The longest recording, in milliseconds: ten minutes. */
const LONGEST = 10 * 60 * 1000;

/**
 * Puts signs round what is selected, or in front of each of its lines, as somebody who knows them would type.
 * @param {HTMLTextAreaElement} area
 * @param {string} signs
 */
function put(area, signs) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const chosen = value.slice(from, to);
  const before = from > 0 && !value.slice(0, from).endsWith("\n") ? "\n\n" : "";
  const byLines = signs === "- " || signs === "> ";
  const lines = chosen.split("\n").map((line) => `${signs}${line}`);
  const text = byLines ? `${before}${lines.join("\n")}` : signs.startsWith("[") ? `[${chosen}]${signs.slice(2)}` : `${signs}${chosen}${signs}`;
  area.focus();
  area.setRangeText(text, from, to, "end");
  // Where words are still missing: between the signs.
  const inside = chosen === "" && !byLines ? from + (signs.startsWith("[") ? 1 : signs.length) : area.selectionEnd;
  area.setSelectionRange(inside, inside);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const row of document.querySelectorAll(".bt-format")) {
  const area = document.getElementById(row.getAttribute("data-for") ?? "");
  if (!(area instanceof HTMLTextAreaElement)) continue;
  area.before(row);
  row.removeAttribute("hidden");
  row.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-signs]") : null;
    if (button) put(area, button.getAttribute("data-signs") ?? "");
  });
}

/**
 * Lets somebody record what they say. The recording becomes the file of the form, as if they had chosen it.
 * @param {HTMLElement} recorder
 * @param {HTMLInputElement} field
 */
function watch(recorder, field) {
  const [start, stop] = ["record", "stop"].map((name) => /** @type {HTMLElement} */ (recorder.querySelector(`[data-do=${name}]`)));
  const status = /** @type {HTMLElement} */ (recorder.querySelector("[role=status]"));
  if (!start || !stop) return;
  /** @param {string} name */
  const say = (name) => {
    const words = /** @type {HTMLTemplateElement | null} */ (recorder.querySelector(`template[data-say=${name}]`));
    status.textContent = words?.content.textContent ?? "";
  };
  /** @param {boolean} on */
  const show = (on) => {
    start.hidden = on;
    stop.hidden = !on;
    (on ? stop : start).focus();
  };

  start.addEventListener("click", async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
    if (!stream) return say("refused");
    const recording = new MediaRecorder(stream);
    /** @type {Blob[]} */
    const parts = [];
    let late = false;
    const end = () => recording.state === "recording" && recording.stop();
    const timer = setTimeout(() => {
      late = true;
      end();
    }, LONGEST);
    recording.addEventListener("dataavailable", (event) => parts.push(event.data));
    recording.addEventListener("stop", () => {
      clearTimeout(timer);
      stop.removeEventListener("click", end);
      for (const track of stream.getTracks()) track.stop();
      const type = recording.mimeType.split(";")[0] ?? "audio/webm";
      const files = new DataTransfer();
      files.items.add(new File(parts, `voice.${type.split("/")[1] ?? "webm"}`, { type }));
      field.files = files.files;
      show(false);
      say(late ? "longest" : "ready");
    });
    stop.addEventListener("click", end);
    recording.start();
    show(true);
    say("recording");
  });
  recorder.hidden = false;
}

const recorder = document.querySelector(".bt-recorder");
const field = document.getElementById("file");
const canRecord = "MediaRecorder" in window && navigator.mediaDevices !== undefined;
if (recorder instanceof HTMLElement && field instanceof HTMLInputElement && canRecord) watch(recorder, field);
