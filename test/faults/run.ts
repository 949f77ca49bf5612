/**
 * The fault run: every fault of `faults.ts` once, several at a time. Prints what failed, and the times. With `--day` a wall's day
 * (`day.ts`).
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { buildSite } from "../../src/commands/build/buildSite.ts";
import { ROOT } from "../../src/commands/build/root.ts";
import { runDay } from "./day.ts";
import { startFaultServer } from "./faultServer.ts";
import { type Fault, KINDS, SCREENS, STAGES, VISITS } from "./faults.ts";
import { isOurs, report } from "./report.ts";
import { type Outcome, runTrial } from "./trial.ts";

const { values } = parseArgs({
  options: {
    /** Only faults whose line contains this: `style`, `hanging`, `wall cold`. */
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "6" },
    /** Seconds after the end of a fault in which the screen must be whole. */
    patience: { type: "string", default: "240" },
    atOnce: { type: "string", default: "6" },
    /** A built site, instead of a new build. */
    site: { type: "string" },
    /** A wall's day instead: so many hours of its own time, with or without new versions of the site. */
    day: { type: "boolean", default: false },
    hours: { type: "string", default: "24" },
    "one-version": { type: "boolean", default: false },
  },
});

const faults: Fault[] = STAGES.flatMap((stage) =>
  KINDS.flatMap((kind) =>
    SCREENS.flatMap((screen) =>
      VISITS.map((visit) => ({ stage, kind, screen, visit, seconds: Number(values.seconds) })),
    ),
  ),
)
  .filter((fault) => lineOf(fault).includes(values.only))
  .filter(isOurs);

function lineOf({ stage, kind, screen, visit }: Fault): string {
  return `${screen} ${visit} ${stage} ${kind}`;
}

mkdirSync(`${ROOT}node_modules/.cache/faults`, { recursive: true });
const folder = values.site ?? mkdtempSync(join(`${ROOT}node_modules/.cache/faults`, "site-"));
if (values.site === undefined) buildSite(folder);
const outcomes: Outcome[] = [];
const waiting = [...faults];

async function work(browser: Browser): Promise<void> {
  for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
    const server = await startFaultServer(folder);
    const outcome = await runTrial(browser, server, fault, Number(values.patience)).finally(server.close);
    outcomes.push(outcome);
    const { noticed, healed, blank, wasUnstyled, reloads } = outcome;
    const times = [noticed, healed, blank].map((time) => time?.toFixed(1) ?? "never").join(" ");
    process.stdout.write(`${lineOf(fault)}: ${times} ${reloads}${wasUnstyled ? " unstyled" : ""}\n`);
  }
}

async function runFaults(): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    process.stdout.write("fault: seconds to notice, to heal, of nothing on screen; reloads\n");
    await Promise.all(Array.from({ length: Number(values.atOnce) }, () => work(browser)));
  } finally {
    await browser.close();
  }
  return report(outcomes);
}

try {
  process.exitCode = values.day
    ? await runDay(folder, Number(values.hours), !values["one-version"])
    : await runFaults();
} finally {
  if (values.site === undefined) rmSync(folder, { recursive: true, force: true });
}
