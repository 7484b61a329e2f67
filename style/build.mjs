// Builds everything the site serves under /assets/ except the program itself: node build.mjs OUTDIR
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGES = join(HERE, "node_modules");
/** Each font: its package, and its files by the names that they have on the site. */
const FONTS = {
  atkinson: {
    from: "@fontsource-variable/atkinson-hyperlegible-next",
    files: {
      "atkinson-latin.woff2": "atkinson-hyperlegible-next-latin-wght-normal.woff2",
      "atkinson-latin-ext.woff2": "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
    },
  },
  lexend: {
    from: "@fontsource-variable/lexend",
    files: {
      "lexend-latin.woff2": "lexend-latin-wght-normal.woff2",
      "lexend-latin-ext.woff2": "lexend-latin-ext-wght-normal.woff2",
    },
  },
  opendyslexic: {
    from: "@fontsource/opendyslexic",
    files: {
      "opendyslexic-regular.woff2": "opendyslexic-latin-400-normal.woff2",
      "opendyslexic-bold.woff2": "opendyslexic-latin-700-normal.woff2",
    },
  },
  nastaliq: {
    from: "@fontsource-variable/noto-nastaliq-urdu",
    files: { "nastaliq.woff2": "noto-nastaliq-urdu-arabic-wght-normal.woff2" },
  },
  gurmukhi: {
    from: "@fontsource-variable/noto-sans-gurmukhi",
    files: { "gurmukhi.woff2": "noto-sans-gurmukhi-gurmukhi-wght-normal.woff2" },
  },
};
// Booklets are set in these. Each file is one family of server/paper, which takes letter by letter the first that has it.
// Urdu is in Naskh and not in Nastaliq there, see docs/booklets.md.
const PAPER_FONTS = {
  latin: { name: "atkinson-hyperlegible-next", subset: "latin" },
  "latin-ext": { name: "atkinson-hyperlegible-next", subset: "latin-ext" },
  naskh: { name: "scheherazade-new", subset: "arabic" },
  gurmukhi: { name: "noto-sans-gurmukhi", subset: "gurmukhi" },
};

/** A mistake of the person who builds, told in one line, without a stack. */
class BuildError extends Error {}

/**
 * Reads a file, or answers null where there is none.
 * @param {string} path
 * @returns {Promise<Buffer | null>}
 */
async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes only what changed, so that watchers and caches are not woken for nothing.
 * @param {string} path
 * @param {Buffer} bytes
 */
async function writeIfChanged(path, bytes) {
  const old = await readIfThere(path);
  if (old?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
}

/**
 * Writes a text file and its brotli twin. Compressing is the slow part: it is done only for new content.
 * @param {string} path
 * @param {Buffer} bytes
 */
async function writeText(path, bytes) {
  const changed = await writeIfChanged(path, bytes);
  if (!changed && (await readIfThere(`${path}.br`))) return;
  const twin = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  await writeIfChanged(`${path}.br`, twin);
}

/** A short name for the state of everything the CSS is made from. */
async function nameOfSources() {
  const folders = await Promise.all(["", "tokens", "base", "components"].map(async (folder) => {
    const names = await readdir(join(HERE, folder));
    return names.filter((name) => name.endsWith(".scss")).map((name) => join(folder, name));
  }));
  const hash = createHash("sha256");
  for (const path of [...folders.flat().sort(), "logical.mjs", "package-lock.json"]) {
    hash.update(path).update((await readIfThere(join(HERE, path))) ?? "");
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * Compiling takes seconds, so the CSS carries the name of its sources and is left alone while they are the same.
 * @param {string} out
 */
async function buildCss(out) {
  const path = join(out, "app.css");
  const mark = `/*${await nameOfSources()}*/`;
  const old = await readIfThere(path);
  if (old?.toString().endsWith(mark)) return writeText(path, old);

  const { compileAsync } = await import("sass").catch(() => {
    throw new BuildError('The tools are missing. Run "npm ci" in the style folder first.');
  });
  const { logical } = await import("./logical.mjs");
  const { css } = await compileAsync(join(HERE, "app.scss"), {
    style: "compressed",
    charset: false,
    loadPaths: [join(HERE, "node_modules")],
    quietDeps: true,
  });
  return writeText(path, Buffer.from(logical(css) + mark));
}

/**
 * Fonts with their licences: the Open Font License asks that its words travel with the font.
 * @param {string} out
 */
async function copyFonts(out) {
  for (const [font, { from, files }] of Object.entries(FONTS)) {
    const sources = Object.entries(files).map(([name, source]) => [name, join("files", source)]);
    for (const [name = "", source = ""] of [...sources, [`LICENSE-${font}.txt`, "LICENSE"]]) {
      const bytes = await readIfThere(join(PACKAGES, from, source));
      if (!bytes) throw new BuildError(`The font file ${from}/${source} is missing. Run "npm ci" in the style folder first.`);
      await writeIfChanged(join(out, "fonts", name), bytes);
    }
  }
}

/**
 * Unpacks the fonts of booklets: PDFs take TrueType, packages hold it compressed for the web. Slow, so done once a version.
 * @param {string} out
 */
async function unpackPaperFonts(out) {
  const folder = join(out, "fonts/paper");
  const version = Buffer.from(createHash("sha256").update(JSON.stringify(PAPER_FONTS))
    .update((await readIfThere(join(HERE, "package-lock.json"))) ?? "").digest("hex").slice(0, 12));
  if ((await readIfThere(join(folder, "VERSION")))?.equals(version)) return;
  const { default: woff2 } = await import("wawoff2").catch(() => {
    throw new BuildError('The tools are missing. Run "npm ci" in the style folder first.');
  });
  for (const [family, { name, subset }] of Object.entries(PAPER_FONTS)) {
    const source = join(HERE, "node_modules/@fontsource", name);
    const licence = await readIfThere(join(source, "LICENSE"));
    if (!licence) throw new BuildError(`The font ${name} is missing. Run "npm ci" in the style folder first.`);
    await writeIfChanged(join(folder, `LICENSE-${name}.txt`), licence);
    for (const weight of [400, 700]) {
      const packed = await readFile(join(source, `files/${name}-${subset}-${weight}-normal.woff2`));
      await writeIfChanged(join(folder, `${family}-${weight}.ttf`), Buffer.from(await woff2.decompress(packed)));
    }
  }
  // Last, so that a build that was broken off begins again.
  await writeIfChanged(join(folder, "VERSION"), version);
}

/** @param {string} out */
async function copyPictures(out) {
  const folder = join(HERE, "pictures");
  const names = await readdir(folder).catch(() => {
    throw new BuildError("The folder style/pictures is missing.");
  });
  const drawings = names.filter((name) => name.endsWith(".svg"));
  await Promise.all(drawings.map(async (name) => {
    await writeText(join(out, "pictures", name), await readFile(join(folder, name)));
  }));
}

/**
 * OpenMoji's pictures have no brotli twins: to pack 1,600 small files takes minutes, and the server packs what is asked for.
 * @param {string} out
 */
async function copyOpenMoji(out) {
  const { openmoji } = await import("./openmoji.mjs");
  const files = await openmoji().catch((error) => {
    throw error.code === "ENOENT" ? new BuildError('The pictures are missing. Run "npm ci" in the style folder first.') : error;
  });
  await Promise.all(files.map(([name, text]) => writeIfChanged(join(out, "pictures", name), Buffer.from(text))));
}

/**
 * @param {string} out
 * @param {string} name the name in OUTDIR
 * @param {string[]} sources the first of these that exists is used
 */
async function copyOne(out, name, sources) {
  for (const source of sources) {
    const bytes = await readIfThere(join(HERE, source));
    if (bytes) return writeText(join(out, name), bytes);
  }
  throw new BuildError(`style/${sources.join(" or style/")} is missing, so ${name} cannot be built.`);
}

/**
 * Scripts go out without their comments, which are half of them. Only whole lines and blocks in the way of JSDoc are
 * comments here, so that nothing in a string is taken for one.
 * @param {string} out
 * @param {string} name
 */
async function buildScript(out, name) {
  const source = await readFile(join(HERE, name), "utf8");
  const code = source.replace(/\/\*\*[^]*?\*\/ ?/g, "").replace(/^ *\/\/.*$/gm, "").replace(/\n\s*\n/g, "\n").trimStart();
  await writeText(join(out, name), Buffer.from(code));
}

/** @param {string} out */
async function build(out) {
  const started = performance.now();
  await Promise.all([
    buildCss(out),
    copyFonts(out),
    unpackPaperFonts(out),
    copyPictures(out),
    copyOpenMoji(out),
    copyOne(out, "mark.svg", ["mark.svg"]),
    copyOne(out, "favicon.svg", ["favicon.svg", "mark.svg"]),
    buildScript(out, "islands.js"),
    buildScript(out, "listen.js"),
    buildScript(out, "say.js"),
  ]);
  const took = Math.round(performance.now() - started);
  console.log(`The look is built in ${relative(process.cwd(), out) || "."} (${took} ms).`);
}

/** @param {unknown} error */
function tell(error) {
  // A Sass error already says the file, the line and the reason.
  const sass = error instanceof Error && "sassMessage" in error;
  const plain = error instanceof BuildError || sass;
  console.error(plain ? `style: ${error.message}` : error);
  process.exitCode = 1;
}

const target = process.argv[2];
if (target) await build(resolve(target)).catch(tell);
else tell(new BuildError("Say where to write: node build.mjs OUTDIR"));
