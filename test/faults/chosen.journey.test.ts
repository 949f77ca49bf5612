import { chromium } from "playwright";
import { expect, inject, it } from "vitest";
import { startFaultServer } from "./faultServer.ts";
import { type Fault, SCREENS } from "./faults.ts";
import { failuresOf } from "./report.ts";
import { runTrial } from "./trial.ts";

/** Each stage once, by a kind of fault that nothing but its own remedy mends; `npm run faults` goes through all. */
const CHOSEN = [
  ["cold", "style", "truncated"],
  ["cold", "style", "hanging"],
  ["cold", "entry", "404"],
  ["cold", "app", "reset"],
  ["cold", "screen", "portal"],
  ["cold", "config", "503"],
  ["cold", "catalogue", "empty"],
  ["cold", "feed", "403"],
  ["cold", "all", "hanging"],
  ["warm", "all", "reset"],
  ["warm", "feed", "truncated"],
] as const;

/** Seconds: on a busy machine the pauses between two tries take what they take. */
const PATIENCE = 200;

it.concurrent.each(CHOSEN)(
  "a visit that is %s heals by itself when %s was %s",
  async (visit, stage, kind) => {
    const browser = await chromium.connect(inject("browserAddress"));
    const faults: Fault[] = SCREENS.map((screen) => ({ stage, kind, screen, visit, seconds: 4 }));
    const outcomes = await Promise.all(
      faults.map(async (fault) => {
        const server = await startFaultServer(inject("siteFolder"));
        return runTrial(browser, server, fault, PATIENCE).finally(server.close);
      }),
    );
    await browser.close();
    expect(failuresOf(outcomes)).toEqual([]);
  },
);
