/**
 * What a reader waits for on the overview, on the built site in a real browser: from the address to both heatmaps, and
 * from the choice of another round to the comparison, at the real document's size and at 1,000 initiatives.
 */
import type { Page } from "playwright";
import { test } from "vitest";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { benchSite } from "./benchSite.ts";

const site = benchSite();

test.for([32, 1000])("the overview of %i initiatives", { timeout: 120_000 }, async (count) => {
  const page = await site.newPage(count > 32 ? manyInitiatives(count).facts : undefined);
  const start = performance.now();
  await page.goto(site.address());
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
