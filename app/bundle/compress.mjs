// Writes the brotli twin of each file: node compress.mjs FILE...
import { readFile, rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const path of process.argv.slice(2)) {
  const bytes = await readFile(path);
  const twin = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  // Renamed into place: whoever is served meanwhile never reads half a file.
  await writeFile(`${path}.new`, twin);
  await rename(`${path}.new`, `${path}.br`);
  console.log(`${basename(path)}: ${kilobytes(bytes.length)}, brotli ${kilobytes(twin.length)}`);
}
