/**
 * What a reader waits for on the overview, on the built site in a real browser: from the address to both heatmaps, and
 * from the choice of another round to the comparison, at the real document's size and at 1,000 initiatives.
 */
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, test } from "vitest";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { serveBuild } from "../journeys/serveBuild.ts";
import type { ServedSite } from "../journeys/serveSite.ts";

const ID = "ballerup-2017-oekonomiudvalget";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveBuild();
  browser = await chromium.launch({ executablePath: await findChromium() });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.for([32, 1000])("the overview of %i initiatives", { timeout: 120_000 }, async (count) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (count > 32) {
    const body = JSON.stringify({ ...manyInitiatives(count).followUp, id: ID });
    await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ body }));
  }
  const start = performance.now();
  await page.goto(`${site.url}#/${ID}`);
  await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).waitFor();
  const opened = performance.now() - start;
  await page.waitForTimeout(1000);
  const compared = await timeToPicture(page, "Fra");
  const metric = await timeToPicture(page, "Vis i hver celle");
  await page.close();
  process.stdout.write(
    `\n${count} initiatives: both heatmaps after ${opened.toFixed(0)} ms\n` +
      `  another round compared: ${compared.toFixed(1)} ms\n  another figure in each cell: ${metric.toFixed(1)} ms\n`,
  );
});

/** Milliseconds from another choice in a drop-down to the picture that shows it. */
function timeToPicture(page: Page, label: string): Promise<number> {
  return page.getByLabel(label, { exact: true }).evaluate(async (field) => {
    const choice = field as HTMLSelectElement;
    const write = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set;
    const other = [...choice.options].find(({ value }) => value !== choice.value)?.value;
    const start = performance.now();
    write?.call(choice, other);
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
}
