import axe from "axe-core";
import type { Page } from "playwright";

/**
 * What axe finds wrong with the page as it stands, by all its rules (WCAG 2.2 AA and good practice), one
 * line an element: `"color-contrast: Elements must meet … (#root > p)"`. Empty when it finds nothing.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
    );
  });
}
