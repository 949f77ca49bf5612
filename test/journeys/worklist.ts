/** The list of the sample's 32 initiatives, as several journeys open and read it. */
import type { Locator, Page } from "playwright";
import { siteUrl } from "./openPage.ts";

export async function openWorklist(page: Page, parameters = ""): Promise<void> {
  await page.goto(siteUrl(`#/ballerup-2017-oekonomiudvalget/indsatser${parameters}`));
  await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
}

export function worklist(page: Page): Locator {
  return page.getByRole("table", { name: "Indsatser" });
}

/** Waits until the list says that it shows so many. */
export async function counted(page: Page, shown: number): Promise<void> {
  const said = page.getByRole("status").filter({ hasText: new RegExp(`^${shown} af 32 indsatser$`) });
  await said.waitFor();
}
