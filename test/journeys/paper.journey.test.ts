/** What is printed can be read page by page: no heading is parted from what it is the heading of, and nothing is left to press. */
import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { untilWhole } from "./drawn.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
/** In points: what stands below is the page's own margin, in which lines run. */
const MARGIN = 56;

/** A printed page: its lines from above, and what stands at its foot. */
interface Sheet {
  readonly lines: readonly string[];
  readonly foot: string;
}

/** The lines of each page with how high they stand, from above. */
async function printedLines(page: Page): Promise<readonly (readonly (readonly [number, string])[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await (await sheet).getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const height = Math.round(Number(item.transform[5]));
        lines.set(height, `${lines.get(height) ?? ""} ${item.str}`.trim());
      }
      return [...lines].toSorted(([one], [other]) => other - one);
    }),
  );
}

async function printedSheets(page: Page): Promise<readonly Sheet[]> {
  return (await printedLines(page)).map((fromAbove) => {
    const between = (least: number, most: number) =>
      fromAbove.flatMap(([height, text]) => (height >= least && height < most ? [text] : []));
    return { lines: between(MARGIN, Number.POSITIVE_INFINITY), foot: between(0, MARGIN).join(" ") };
  });
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
  return (await printedSheets(page)).map(({ lines }) => lines);
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

/** A screen of the real follow-up, printed when it shows a text. */
async function printedReal(screen: string, shown: string): Promise<readonly Sheet[]> {
  const { page, requests } = await openAt(`#/${ID}${screen}`);
  await page.getByText(shown).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  return printedSheets(page);
}

/** Every sheet has its number, and what it is of, at its foot. */
function expectFeet(sheets: readonly Sheet[]): void {
  expect(sheets.length).toBeGreaterThan(1);
  for (const [index, { foot }] of sheets.entries()) {
    expect(foot).toContain(`Side ${index + 1} af ${sheets.length}`);
    expect(foot).toContain("Opgjort 23. marts 2018");
  }
}

/** The number of the one page that has a text. */
function pageWith(sheets: readonly Sheet[], text: RegExp): number {
  const having = sheets.flatMap(({ lines }, index) => (text.test(lines.join(" ")) ? [index + 1] : []));
  expect(having, `pages with ${text}`).toHaveLength(1);
  return having[0] ?? 0;
}

it("the overview's figures stand on one page, and so does what changed, with its heading", async () => {
  const pages = await printedReal("", "Hvad har ændret sig?");
  expectFeet(pages);
  expect(pageWith(pages, /Ændret siden 3\. budgetopfølgning/)).toBe(
    pageWith(pages, /Glade ved 31\.12\.2017/),
  );
  const changes = pageWith(pages, /Hvad har ændret sig\?/);
  for (const end of [/Se alle 3 i listen \(Værre\)/, /Se alle 4 i listen/, /Se alle 3 i listen \(Bedre\)/]) {
    expect(pageWith(pages, end)).toBe(changes);
  }
});

it("the economy is printed with its questions whole, and the sum of its table below its last amounts", async () => {
  const pages = await printedReal("/oekonomi", "Smiley mod tal");
  expectFeet(pages);
  const heading = pageWith(pages, /Glad økonomi, men der mangler penge/);
  expect(pageWith(pages, /Er målet nået, eller er det manglende fundet et andet sted\?/)).toBe(heading);
  expect(pageWith(pages, /I alt 15,15 mio\. kr\./)).toBe(pageWith(pages, /Linje 1495/));
});

it("no page of the handout ends with an initiative's heading and facts alone", async () => {
  const pages = await printedReal("/tryk", "Grantoftegaard");
  // The facts end with how the initiative is paid for.
  const isFacts = (line: string | undefined) => /Finansiering: .*(?:drift|anlæg)$/.test(line ?? "");
  expect(pages.flatMap(({ lines }) => lines).filter(isFacts).length).toBeGreaterThan(10);
  expect(pages.map(({ lines }) => lines.at(-1)).filter(isFacts)).toEqual([]);
});

it("no initiative begins in the document with less than five lines before the page ends", async () => {
  const pages = await printedReal("/kilde", "Her slutter side 36");
  expectFeet(pages);
  const begins = new Set(realFollowUp.initiatives.flatMap(({ source }) => source?.from ?? []));
  const numbersOf = (lines: readonly string[]) =>
    lines.flatMap((line) => Number(/^\d+/.exec(line)?.[0] ?? []) || []);
  const few = pages.flatMap(({ lines }) => {
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
  ["/indsatser", "32 af 32 indsatser"],
  ["/indsatser/7.06", "Spørgsmål til dokumentet"],
  ["/modsigelser", "Slut før start"],
  ["/efterliv", "Stillet i udsigt"],
])(
  "every sheet of %j has its number, and what it is of, at its foot, as all sheets have",
  async (screen, shown) => {
    expectFeet(await printedReal(screen, shown));
  },
);

/** Browsers lay rows of nested grids out anew for pages. */
it.each([
  ["7.06", 4],
  ["nyt-oekonomisystem-prisme2015", 4],
])(
  "the milestones of %s are as far from each other as on screen, and the economy stands apart from them",
  async (id, rounds) => {
    const { page, requests } = await openAt(`#/${ID}/indsatser/${id}`, { width: 1280, height: 900 });
    await page.getByRole("heading", { name: "Kildetekst" }).waitFor();
    await untilWhole(page, requests);
    const [fromAbove = []] = await printedLines(page);
    /** How far a line stands below the one before it, in points. */
    const gapsAbove = (isMeant: (text: string) => boolean) =>
      fromAbove.flatMap(([height, text], place) =>
        place > 0 && isMeant(text) ? [(fromAbove[place - 1]?.[0] ?? 0) - height] : [],
      );
    const [, ...milestones] = gapsAbove((text) =>
      /^(?:\d\. ?budgetopfølgning 2017|31\.12\.2017)$/.test(text),
    );
    expect(milestones).toHaveLength(rounds - 1);
    expect(Math.max(...milestones) - Math.min(...milestones)).toBeLessThanOrEqual(3);
    const [economy = 0] = gapsAbove((text) => text === "Økonomi").slice(-1);
    // Its letters are larger than those that a milestone begins with, so its line stands higher.
    expect(economy).toBeGreaterThan(0.8 * Math.min(...milestones));
  },
);
