import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/chromium.ts";

export default defineConfig({
  // Relative addresses: the build runs from any folder of any static host.
  base: "./",
  plugins: [react()],
  build: { target: "es2023", assetsInlineLimit: 0 },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
});
