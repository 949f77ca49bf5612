/** What is printed can be read page by page: no heading is parted from what it is the heading of, and nothing is left to press. */
import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { untilWhole } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
/** In points: what stands below is the page's own margin, in which lines run. */
const MARGIN = 56;

/** The lines of each page of a PDF, from above, of those that stand between two heights. */
async function printedLines(
  page: Page,
  [least, most]: readonly [number, number] = [MARGIN, Number.POSITIVE_INFINITY],
): Promise<readonly (readonly string[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await (await sheet).getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const height = Math.round(Number(item.transform[5]));
        if (height >= least && height < most)
          lines.set(height, `${lines.get(height) ?? ""} ${item.str}`.trim());
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
  { initiatives, themes } = { initiatives: THEMES, themes: THEMES },
): Promise<readonly (readonly string[])[]> {
  const { page, requests } = await openPage();
  const facts = sizedFollowUp({ initiatives, themes, rounds: 2 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}${screen}`));
  await page.getByText(shown).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  return printedLines(page);
}

it.each([
  ["", `${THEMES}. `, /^\d+\.( |$)(?!.*\d\.\d)/],
  ["/indsatser?gruppe=tema", `${THEMES} af ${THEMES} indsatser`, /^\d+ indsats, /],
])("no page of %j ends with a theme's heading", async (screen, shown, heading) => {
  const pages = await printed(screen, shown);
  const isHeading = (line: string | undefined) => heading.test(line ?? "");
  expect(pages.flat().filter(isHeading).length).toBeGreaterThanOrEqual(THEMES);
  expect(pages.map((lines) => lines.at(-1)).filter(isHeading)).toEqual([]);
});

/** The pages of a screen of the real follow-up, each as the lines on it. */
async function printedReal(screen: string, shown: string): Promise<readonly (readonly string[])[]> {
  const { page, requests } = await openPage();
  await page.goto(siteUrl(`#/${ID}${screen}`));
  await page.getByText(shown).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  return printedLines(page);
}

/** The number of the one page that has a text. */
function pageWith(pages: readonly (readonly string[])[], text: RegExp): number {
  const having = pages.flatMap((lines, index) => (text.test(lines.join(" ")) ? [index + 1] : []));
  expect(having, `pages with ${text}`).toHaveLength(1);
  return having[0] ?? 0;
}

it("the overview's figures stand on one page, and so does what changed, with its heading", async () => {
  const pages = await printedReal("", "Hvad har ændret sig?");
  expect(pageWith(pages, /Ændret siden 3\. budgetopfølgning/)).toBe(
    pageWith(pages, /Glade ved 31\.12\.2017/),
  );
  const changes = pageWith(pages, /Hvad har ændret sig\?/);
  for (const end of [/Se alle 3 i listen \(Værre\)/, /Se alle 4 i listen/, /Se alle 3 i listen \(Bedre\)/]) {
    expect(pageWith(pages, end)).toBe(changes);
  }
});

it("what a smiley and the amounts disagree about is asked on one page, with its heading", async () => {
  const pages = await printedReal("/oekonomi", "Smiley mod tal");
  const heading = pageWith(pages, /Glad økonomi, men der mangler penge/);
  expect(pageWith(pages, /Er målet nået, eller er det manglende fundet et andet sted\?/)).toBe(heading);
});

it("the sum of the economy's table stands below its last amounts, and not with what follows", async () => {
  const pages = await printedReal("/oekonomi", "Smiley mod tal");
  expect(pageWith(pages, /I alt 15,15 mio\. kr\./)).toBe(pageWith(pages, /Linje 1495/));
});

it("no page of the handout ends with an initiative's heading and facts alone", async () => {
  const pages = await printedReal("/tryk", "Grantoftegaard");
  // The facts end with how the initiative is paid for.
  const isFacts = (line: string | undefined) => /Finansiering: .*(?:drift|anlæg)$/.test(line ?? "");
  expect(pages.flat().filter(isFacts).length).toBeGreaterThan(10);
  expect(pages.map((lines) => lines.at(-1)).filter(isFacts)).toEqual([]);
});

it("no initiative begins in the document with less than five lines before the page ends", async () => {
  const pages = await printedReal("/kilde", "Her slutter side 36");
  const begins = new Set(realFollowUp.initiatives.flatMap(({ source }) => source?.from ?? []));
  const numbersOf = (lines: readonly string[]) =>
    lines.flatMap((line) => Number(/^\d+/.exec(line)?.[0] ?? []) || []);
  const few = pages.flatMap((lines) => {
    const numbers = numbersOf(lines);
    return numbers.filter((line, place) => begins.has(line) && numbers.length - place < 5);
  });
  expect(few).toEqual([]);
});

it("a list of which a screen shows the first is printed as a whole, without the button for the others", async () => {
  const pages = await printed("/efterliv", "Vis alle", { initiatives: 400, themes: 1 });
  expect(pages.flat().filter((line) => line.startsWith("Vis alle"))).toEqual([]);
});

it.each([
  ["", "Indsatser"],
  ["/indsatser", "32 af 32 indsatser"],
  ["/indsatser/7.06", "Spørgsmål til dokumentet"],
  ["/oekonomi", "Smiley mod tal"],
  ["/modsigelser", "Slut før start"],
  ["/efterliv", "Stillet i udsigt"],
  ["/kilde", "Her slutter side 36"],
])("every sheet of %j has its number, and what it is of, at its foot", async (screen, shown) => {
  const { page, requests } = await openPage();
  await page.goto(siteUrl(`#/${ID}${screen}`));
  await page.getByText(shown).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  const feet = (await printedLines(page, [0, MARGIN])).map((lines) => lines.join(" "));
  expect(feet.length).toBeGreaterThan(1);
  for (const [index, foot] of feet.entries()) {
    expect(foot).toContain(`Side ${index + 1} af ${feet.length}`);
    expect(foot).toContain("Opgjort 23. marts 2018");
  }
});
