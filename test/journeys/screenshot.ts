/** `npm run screenshot`: the README's picture, taken from the built site as it stands. */
import { mkdirSync } from "node:fs";
import { chromium } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { ROOT } from "../../src/commands/build/root.ts";
import { serveBuild } from "./serveBuild.ts";

const FOLDER = `${ROOT}.readme/`;

const executablePath = await findChromium();
const site = await serveBuild();
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1660 },
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
  });
  await page.goto(site.url);
  await page.getByLabel("Smileys pr. tema og runde").waitFor();
  // The economies beside those who are delayed come behind the rest.
  await page.getByText("Intet økonomisk mål").first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}overview.png` });
  process.stdout.write(`${FOLDER}overview.png\n`);
} finally {
  await browser.close();
  await site.close();
}
