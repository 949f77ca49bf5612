/**
 * The Chromium inside the npm package @sparticuz/chromium: it brings the libraries and the font that a
 * bare Linux lacks, so no download beyond the npm registry is needed. The package's own
 * `executablePath()` is not used: it trusts whatever file has the right name in the temp folder.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { chromiumVersion } from "./chromiumVersion.ts";

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/chromium/", import.meta.url));
const LAUNCHER = "chromium.sh";

/**
 * Unpacks the browser into `node_modules/.cache/chromium/<version>/` unless one that
 * starts is already there, and answers the path of its launcher. Empty on other systems than Linux x64, for which the package has none.
 */
export async function unpackBundledChromium(): Promise<readonly string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const packageFolder = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(CACHE, version);
  const launcher = join(folder, LAUNCHER);
  if (chromiumVersion(launcher) === undefined) {
    await rm(folder, { recursive: true, force: true });
    await unpack(join(packageFolder, "bin"), folder);
  }
  return [launcher];
}

/** Into a folder beside the wanted one, then renamed: a half unpacked browser is never found by its name. */
async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, "unpacking-"));
  try {
    await pipeline(
      createReadStream(join(packed, "chromium.br")),
      createBrotliDecompress(),
      createWriteStream(join(fresh, "chromium"), { mode: 0o755 }),
    );
    for (const archive of ["al2023", "fonts", "swiftshader"]) {
      extract(brotliDecompressSync(await readFile(join(packed, `${archive}.tar.br`))), fresh);
    }
    await writeFile(join(fresh, "fonts.conf"), FONTS);
    await writeFile(join(fresh, LAUNCHER), LAUNCH, { mode: 0o755 });
    await rename(fresh, folder).catch((error: unknown) => {
      // Another test run has unpacked the same browser meanwhile.
      if (!existsSync(join(folder, LAUNCHER))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function extract(tar: Buffer, folder: string): void {
  const { status, stderr, error } = spawnSync("tar", ["-x", "--no-same-owner", "-C", folder], { input: tar });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`tar failed: ${stderr.toString()}`);
}

/** The packed libraries and fonts are given to the browser alone: no setting leaks into the tests' own processes. */
const LAUNCH = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
export XDG_CACHE_HOME="$here/cache"
exec "$here/chromium" "$@"
`;

/** The packed font first; the machine's own fonts after it, for signs that it lacks. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
