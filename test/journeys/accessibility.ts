import axe from "axe-core";
import type { Page } from "playwright";
import { expect } from "vitest";

/** Waits until axe finds nothing wrong with the page, by all its rules (WCAG 2.2 AA and good practice); `what` names it. */
export async function expectAccessible(page: Page, what = "axe"): Promise<void> {
  await expect.poll(() => problemsOf(page), { message: what }).toEqual([]);
}

/** {@link expectAccessible} of a light page, and in dark colours {@link expectReadable}: all else is the same there. Leaves it light. */
export async function expectAccessibleInAnyColours(page: Page, what = "axe"): Promise<void> {
  await expectAccessible(page, what);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectReadable(page, `${what}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Waits until axe finds nothing wrong with the colours of the page's text; `what` names it. */
export async function expectReadable(page: Page, what = "axe"): Promise<void> {
  await expect.poll(() => problemsOf(page, RULES_OF_COLOURS), { message: what }).toEqual([]);
}

/** Of axe's rules those that ask for colours. */
const RULES_OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** One line an element: `"color-contrast: Elements must meet … (#root > p)"`. All of axe's rules where none is named. */
async function problemsOf(page: Page, rules: readonly string[] | null = null): Promise<readonly string[]> {
  // It is half a megabyte of code: once a page is enough.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    // What passes is not asked for: to name every such element is most of axe's work.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ["violations"],
      ...(runOnly === null ? {} : { runOnly: [...runOnly] }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
    );
  }, rules);
}

/** Waits until the page is no wider than so many CSS pixels: nobody scrolls sideways (WCAG 1.4.10). */
export async function expectFits(page: Page, width: number): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(width);
}
