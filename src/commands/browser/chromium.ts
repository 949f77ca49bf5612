/**
 * Finds the browser that the tests and the handout run in, or gets one. A machine without a browser never skips a
 * test: it either ends up with a Chromium that starts, or the run fails and says what to install.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { messageOf } from "../terminal/mistakes.ts";
import { unpackBundledChromium } from "./bundledChromium.ts";
import { chromiumVersion } from "./chromiumVersion.ts";
import { installedChromiums } from "./installedChromiums.ts";
import { playwrightChromiums } from "./playwrightChromiums.ts";

/** One way to come by a browser; `candidates` are files that may be one, best first; throws why there is none. */
interface Way {
  readonly name: string;
  readonly candidates: () => Promise<readonly string[]> | readonly string[];
}

/** From the wish of the person at the machine, over what is installed, to what `npm ci` brought along: no network. */
const WAYS_AT_HAND: readonly Way[] = [
  { name: "CHROMIUM_PATH", candidates: () => [process.env["CHROMIUM_PATH"] ?? ""].filter(Boolean) },
  { name: "Playwright's own browser", candidates: playwrightChromiums },
  { name: "an installed browser", candidates: installedChromiums },
  { name: "the one in the npm package @sparticuz/chromium", candidates: unpackBundledChromium },
];

/** At last to what has to be fetched. */
const WAYS: readonly Way[] = [
  ...WAYS_AT_HAND,
  { name: "Playwright's installer", candidates: installWithPlaywright },
  { name: "Debian's package", candidates: installWithApt },
];

/**
 * The path of a Chromium that starts on this machine, by the first of `ways` that yields one. What each
 * of them came to is logged in one line. Throws one sentence when all of them fail.
 */
export async function findChromium(ways: readonly Way[] = WAYS, log = logToStandardError): Promise<string> {
  for (const way of ways) {
    try {
      const candidates = await way.candidates();
      if (candidates.length === 0) log(`${way.name}: none`);
      for (const path of candidates) {
        const version = chromiumVersion(path);
        if (version !== undefined) {
          log(`${way.name}: ${path} (${version})`);
          return path;
        }
        log(`${way.name}: ${path} does not start`);
      }
    } catch (error) {
      log(`${way.name}: ${messageOf(error)}`);
    }
  }
  throw new Error(
    "This needs a browser: install Chromium or Google Chrome, or set CHROMIUM_PATH to one that starts.",
  );
}

/** {@link findChromium} without the ways that need the network; silent unless all fail. */
export async function findChromiumAtHand(): Promise<string> {
  const steps: string[] = [];
  try {
    return await findChromium(WAYS_AT_HAND, (step) => steps.push(step));
  } catch (error) {
    for (const step of steps) logToStandardError(step);
    throw error;
  }
}

function installWithPlaywright(): readonly string[] {
  const cli = fileURLToPath(new URL("cli.js", import.meta.resolve("playwright/package.json")));
  run(process.execPath, [cli, "install", "chromium"]);
  return playwrightChromiums();
}

function installWithApt(): readonly string[] {
  if (!existsSync("/etc/debian_version")) throw new Error("not a Debian system");
  if (process.getuid?.() !== 0) throw new Error("needs root");
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
  return installedChromiums();
}

function run(command: string, args: readonly string[]): void {
  logToStandardError(`running ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`failed with exit code ${status}`);
}

function logToStandardError(line: string): void {
  process.stderr.write(`[chromium] ${line}\n`);
}
