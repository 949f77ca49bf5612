/** An initiative on paper is as evenly spaced as on screen: browsers lay rows of nested grids out anew for pages. */
import { getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { untilWhole } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

it.each([
  ["7.06", 4],
  ["nyt-oekonomisystem-prisme2015", 4],
])(
  "the milestones of %s are as far from each other, and the economy stands apart from them",
  async (id, rounds) => {
    const { page, requests } = await openPage({ width: 1280, height: 900 });
    await page.goto(siteUrl(`#/ballerup-2017-oekonomiudvalget/indsatser/${id}`));
    await page.getByRole("heading", { name: "Kildetekst" }).waitFor();
    await untilWhole(page, requests);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const height = Math.round(Number(item.transform[5]));
      lines.set(height, `${lines.get(height) ?? ""} ${item.str}`.trim());
    }
    const fromAbove = [...lines].toSorted(([one], [other]) => other - one);
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
