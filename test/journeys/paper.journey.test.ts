/** What is printed can be read page by page: no heading is parted from what it is the heading of, and nothing is left to press. */
import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { untilWhole } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
/** In points: what stands below is the page's own margin, which is higher where lines run in it. */
const MARGIN = 42;
const MARGIN_WITH_LINES = 56;

/** The lines of each page of a PDF, from above, without those in its margin. */
async function printedLines(page: Page, margin: number): Promise<readonly (readonly string[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await (await sheet).getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const height = Math.round(Number(item.transform[5]));
        if (height >= margin) lines.set(height, `${lines.get(height) ?? ""} ${item.str}`.trim());
      }
      return [...lines].toSorted(([one], [other]) => other - one).map(([, text]) => text);
    }),
  );
}

/** A theme for each initiative: wherever a page ends, it ends near a heading. */
const THEMES = 60;

/** The screen printed once it shows a text that it shows of these initiatives alone. */
async function printed(
  screen: string,
  shown: string,
  margin: number,
  { initiatives, themes } = { initiatives: THEMES, themes: THEMES },
): Promise<readonly (readonly string[])[]> {
  const { page, requests } = await openPage();
  const facts = sizedFollowUp({ initiatives, themes, rounds: 2 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}${screen}`));
  await page.getByText(shown).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  return printedLines(page, margin);
}

it.each([
  ["", `${THEMES}. `, MARGIN, /^\d+\.( |$)(?!.*\d\.\d)/],
  ["/indsatser?gruppe=tema", `${THEMES} af ${THEMES} indsatser`, MARGIN_WITH_LINES, /^\d+ indsats, /],
])("no page of %j ends with a theme's heading", async (screen, shown, margin, heading) => {
  const pages = await printed(screen, shown, margin);
  const isHeading = (line: string | undefined) => heading.test(line ?? "");
  expect(pages.flat().filter(isHeading).length).toBeGreaterThanOrEqual(THEMES);
  expect(pages.map((lines) => lines.at(-1)).filter(isHeading)).toEqual([]);
});

it("a list of which a screen shows the first is printed as a whole, without the button for the others", async () => {
  const pages = await printed("/efterliv", "Vis alle", MARGIN, { initiatives: 400, themes: 1 });
  expect(pages.flat().filter((line) => line.startsWith("Vis alle"))).toEqual([]);
});
