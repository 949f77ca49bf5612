import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What the browser calls itself, e.g. `"Chromium 153.0.1"`; `undefined` when the file is no browser that starts here. */
export function chromiumVersion(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // Chrome for Windows answers `--version` by opening a window.
  if (process.platform === "win32") return "version not asked on Windows";
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 180_000 });
  return status === 0 && /\d+\.\d+\.\d+/.test(stdout) ? stdout.trim() : undefined;
}
