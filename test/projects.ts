/** Where the tests run: in Node, in a real browser against the sources, and on the built site. */
import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import type { ViteUserConfig } from "vitest/config";
import { findChromium } from "../src/commands/browser/chromium.ts";
import { progress } from "./progress.ts";
import { secondTries } from "./secondTries.ts";
import { totals } from "./totals.ts";

type TestConfig = NonNullable<ViteUserConfig["test"]>;

/** Dates and number forms are tested as a Danish reader sees them, wherever the tests run. */
const TIME_ZONE = "Europe/Copenhagen";

/** A busy machine is slow, not wrong: only what never comes may fail a test. Milliseconds. */
const TIMEOUTS = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 90_000 } },
};

/** What runs in a browser that every core is busy with gets a second try; `secondTries` tells of each. */
const RETRY = { retry: 1 };

const CORES = availableParallelism();

/** What is quick comes first, a file on each core. */
const BEFORE_JOURNEYS = { maxWorkers: CORES, sequence: { groupOrder: 0 } };

/** Vitest's configuration. `plugins` are the site's own, for the tests that render its components. */
export async function testProjects(plugins: Plugin[]): Promise<TestConfig> {
  process.env["TZ"] = TIME_ZONE;
  const chromiumPath = await findChromium();
  return {
    // Of single tests only those are told that fail.
    reporters: ["minimal", progress(), secondTries(), totals],
    projects: [{ extends: false, test: nodeTests }, browser(plugins, chromiumPath), journeys(chromiumPath)],
  };
}

/** `test/<room>/x.test.ts`; `npm run bench:parts` runs `test/bench/x.bench.ts` with the same settings. */
export const nodeTests: TestConfig = {
  ...TIMEOUTS,
  name: "node",
  benchmark: { include: ["test/bench/**/*.bench.ts"] },
  unstubEnvs: true,
  setupFiles: ["test/sameInputs.ts"],
  include: ["test/**/*.test.ts"],
  exclude: ["test/**/*.browser.test.ts", "test/**/*.journey.test.ts"],
  // No file leaves anything behind for the next: modules are loaded once for all.
  isolate: false,
  unstubGlobals: true,
  ...BEFORE_JOURNEYS,
};

/** `test/<room>/x.browser.test.tsx`: components as a browser draws them. */
function browser(plugins: Plugin[], chromiumPath: string) {
  return {
    extends: false as const,
    plugins,
    optimizeDeps: {
      // All that the tests may import, known before the first one runs: a dependency found later reloads the page mid-test.
      entries: ["index.html", "src/**/*.{ts,tsx}", "mocks/**/*.ts", "test/**/*.browser.test.{ts,tsx}"],
    },
    test: {
      ...TIMEOUTS,
      ...BEFORE_JOURNEYS,
      ...RETRY,
      name: "browser",
      include: ["test/**/*.browser.test.{ts,tsx}"],
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: { executablePath: chromiumPath },
          contextOptions: { locale: "da-DK", timezoneId: TIME_ZONE, reducedMotion: "reduce" },
        }),
        instances: [{ browser: "chromium" as const }],
        viewport: { width: 1280, height: 800 },
        screenshotFailures: false,
        // At first every dependency is made ready for the browser.
        connectTimeout: TIMEOUTS.hookTimeout,
      },
    },
  };
}

/** `test/journeys/x.journey.test.ts`: the built site as a reader uses it. */
function journeys(chromiumPath: string) {
  return {
    extends: false as const,
    test: {
      ...TIMEOUTS,
      ...RETRY,
      name: "journeys",
      include: ["test/**/*.journey.test.ts"],
      globalSetup: ["test/journeys/builtSite.ts"],
      provide: { chromiumPath },
      // Each test has a browser context of its own; what files share is the connection to the browser.
      isolate: false,
      // A page spends much of its time waiting: one more than there are cores keeps these busy.
      maxWorkers: CORES + 1,
      sequence: { groupOrder: 1 },
    },
  };
}
