import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import type { ViteUserConfig } from "vitest/config";
import { defineConfig } from "vitest/config";

export default defineConfig(async () => ({
  // Relative addresses: the build runs from any folder of any static host.
  base: "./",
  plugins: plugins(),
  build: { target: "es2023", assetsInlineLimit: 0 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  ...(process.env["VITEST"] === undefined ? {} : { test: await tests() }),
}));

/** Mock Service Worker's script is served by `dev` and by the tests; it can never become part of a build. */
function plugins() {
  return [react(), { ...msw(), apply: "serve" as const }];
}

/** Loaded by Vitest only: neither `dev` nor `build` may search for a browser. */
async function tests(): Promise<NonNullable<ViteUserConfig["test"]>> {
  const [{ playwright }, { findChromium }] = await Promise.all([
    import("@vitest/browser-playwright"),
    import("./test/browser/chromium.ts"),
  ]);
  const chromiumPath = await findChromium();
  // Dates and number forms are tested as a Danish reader sees them, wherever the tests run.
  process.env["TZ"] = "Europe/Copenhagen";
  return {
    projects: [
      {
        extends: false,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts", "test/**/*.journey.test.ts"],
        },
      },
      {
        extends: false,
        plugins: plugins(),
        // Everything the tests may import, known before the first one runs: a dependency found later reloads the page mid-test.
        optimizeDeps: {
          entries: ["index.html", "src/**/*.{ts,tsx}", "mocks/**/*.ts", "test/**/*.browser.test.{ts,tsx}"],
        },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath },
              contextOptions: {
                locale: "da-DK",
                timezoneId: "Europe/Copenhagen",
                reducedMotion: "reduce",
              },
            }),
            instances: [{ browser: "chromium" }],
            viewport: { width: 1280, height: 800 },
            screenshotFailures: false,
          },
        },
      },
      {
        extends: false,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.journey.test.ts"],
          globalSetup: ["test/journeys/builtSite.ts"],
          provide: { chromiumPath },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  };
}
