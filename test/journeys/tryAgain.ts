import type { Locator, Page } from "playwright";

/**
 * Mends what failed, and presses »Prøv igen« at once, if that is there still: a page tries again by itself after some seconds too, and on a
 * slow machine it is quicker.
 */
export async function tryAgain(within: Page | Locator, mend: () => unknown): Promise<void> {
  const button = within.getByRole("button", { name: "Prøv igen" });
  await button.waitFor({ state: "attached" });
  await mend();
  await button.evaluateAll((all: HTMLElement[]) => all[0]?.click());
}
