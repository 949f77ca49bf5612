import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";

/**
 * The browsers that Playwright has downloaded for its own version, the full one before the headless
 * shell (`playwright install --only-shell` brings only the latter). Empty where there are none.
 */
export function playwrightChromiums(): readonly string[] {
  const full = chromium.executablePath();
  // …/ms-playwright/chromium-1255/chrome-linux64/chrome → …/ms-playwright/chromium_headless_shell-1255
  const shellFolder = /^.*[\\/]chromium-\d+(?=[\\/])/
    .exec(full)?.[0]
    .replace(/chromium(?=-\d+$)/, "chromium_headless_shell");
  const shells =
    shellFolder !== undefined && existsSync(shellFolder)
      ? readdirSync(shellFolder, { recursive: true, encoding: "utf8" })
          .filter((file) => /(?:^|[\\/])(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(file))
          .map((file) => join(shellFolder, file))
      : [];
  return [full, ...shells].filter((path) => existsSync(path));
}
