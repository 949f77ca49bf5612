import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const WORTH_IT = new Set([".css", ".html", ".js", ".json", ".md", ".svg", ".txt"]);

/** Smaller files fit in one packet either way. Bytes. */
const FEWEST_BYTES = 1000;

/** True for a file that becomes smaller: fonts and pictures are compressed already. */
export function isCompressible(path: string, bytes: number): boolean {
  return WORTH_IT.has(extname(path)) && bytes >= FEWEST_BYTES;
}

/**
 * Writes `<file>.br` and `<file>.gz` beside a file, for servers that send what lies ready. The same bytes give the same: neither
 * holds a name or a time.
 */
export async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
