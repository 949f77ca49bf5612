/** Where the tests run: in Node, in a real browser against the sources, and on the built site. */
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import type { ViteUserConfig } from "vitest/config";
import { findChromium } from "../src/commands/browser/chromium.ts";
import { totals } from "./totals.ts";

type TestConfig = NonNullable<ViteUserConfig["test"]>;

/** Dates and number forms are tested as a Danish reader sees them, wherever the tests run. */
const TIME_ZONE = "Europe/Copenhagen";

/** A busy machine is slow, not wrong: only what never comes may fail a test. Milliseconds. */
const PATIENCE = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 90_000 } },
};

/** Vitest's configuration. `plugins` are the site's own, for the tests that render its components. */
export async function testProjects(plugins: Plugin[]): Promise<TestConfig> {
  process.env["TZ"] = TIME_ZONE;
  const chromiumPath = await findChromium();
  return {
    reporters: ["default", totals],
    projects: [{ extends: false, test: nodeTests }, browser(plugins, chromiumPath), journeys(chromiumPath)],
  };
}

/** `test/<room>/x.test.ts`; `npm run bench` runs `test/bench/x.bench.ts` with the same settings. */
export const nodeTests: TestConfig = {
  ...PATIENCE,
  name: "node",
  benchmark: { include: ["test/bench/**/*.bench.ts"] },
  unstubEnvs: true,
  setupFiles: ["test/sameInputs.ts"],
  include: ["test/**/*.test.ts"],
  exclude: ["test/**/*.browser.test.ts", "test/**/*.journey.test.ts"],
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
      ...PATIENCE,
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
        connectTimeout: PATIENCE.hookTimeout,
      },
    },
  };
}

/** `test/journeys/x.journey.test.ts`: the built site as a reader uses it. */
function journeys(chromiumPath: string) {
  return {
    extends: false as const,
    test: {
      ...PATIENCE,
      name: "journeys",
      include: ["test/**/*.journey.test.ts"],
      globalSetup: ["test/journeys/builtSite.ts"],
      provide: { chromiumPath },
    },
  };
}
