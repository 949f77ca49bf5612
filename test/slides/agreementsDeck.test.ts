import { describe, expect, test } from "vitest";
import { madeUpFollowUps } from "../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { agreementsOf } from "../../src/agreement/union/agreementsOf.ts";
import { slideName } from "../../src/links/presentation.ts";
import { agreementsDeck } from "../../src/slides/agreementsDeck.ts";
import { contentsOf } from "../../src/slides/contentsOf.ts";
import { deckFile } from "../../src/slides/powerPoint/powerPointFile.ts";
import { blocksOf, type SlideContent } from "../../src/slides/slideContent.ts";
import { slideContext } from "../../src/slides/slideContext.ts";
import { unpack } from "../export/xlsx/readWorkbook.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 3, committees: 7 }).map(({ facts }) => facts);
const { followUps } = buildCatalogue(made.map((facts) => catalogueEntry(facts, `${facts.id}.json`)));
const agreements = agreementsOf(followUps);
const deck = agreementsDeck(agreements, "da");
const context = slideContext(deck.followUp, deck.choice, "da");
const latest = (budgetYear: number) =>
  made.filter((facts) => facts.budgetYear === budgetYear && facts.sequence?.number === 4);

/** All words of a slide's blocks. */
const wordsOf = (content: SlideContent) => JSON.stringify(blocksOf(content));

/** The amount of a cell, in millions: `21,65`; nothing missing is none. */
const kronerIn = (words: string) =>
  words === "intet" ? 0 : Math.round(Number(words.replace(",", ".")) * 1e6);

describe("the presentation of all agreements", () => {
  test("is a title and three slides for each agreement, each with a name of its own", () => {
    const names = deck.main.map(slideName);
    expect(names).toHaveLength(10);
    expect(new Set(names).size).toBe(10);
    expect(names.slice(0, 4)).toEqual([
      "forside",
      ...["smileys", "besparelser", "opmaerksomhed"].map(
        (part) => `aftale-lindby-kommune-opfundet-2026-${part}`,
      ),
    ]);
  });

  test("shows the smileys of every committee and round as the feeds have them", () => {
    const [, slide] = deck.main;
    const [content] = slide === undefined ? [] : contentsOf(slide, context);
    if (content === undefined) throw new Error("There is one.");
    const rows = blocksOf(content).flatMap((block) => (block.kind === "row" ? [block.cells] : []));
    expect(rows).toHaveLength(8);
    const cells = rows
      .slice(0, 7)
      .map((row) => row.flatMap((cell) => (cell.kind === "counts" ? [cell.counts] : [])));
    const ordered = latest(2026).toSorted((a, b) =>
      (a.committee ?? "").localeCompare(b.committee ?? "", "da"),
    );
    expect(cells).toEqual(
      ordered.map(({ rounds, initiatives }) =>
        rounds.map(({ id }) => {
          const smileys = initiatives.map(
            ({ milestones }) => milestones.find(({ round }) => round === id)?.smiley ?? "none",
          );
          const count = (key: string) => smileys.filter((one) => one === key).length;
          return { glad: count("glad"), neutral: count("neutral"), sur: count("sur"), none: count("none") };
        }),
      ),
    );
  });

  test("names what needs attention, and counts all of it", () => {
    const [content] = deck.main[3] === undefined ? [] : contentsOf(deck.main[3], context);
    if (content === undefined) throw new Error("There is one.");
    const named = agreements[0]?.committees.flatMap((one) => one.latest.totals?.attention ?? []) ?? [];
    expect(named.length).toBeGreaterThan(20);
    for (const { title } of named) expect(wordsOf(content)).toContain(title);
    const all = agreements[0]?.committees.reduce((sum, one) => sum + (one.latest.totals?.deviating ?? 0), 0);
    expect(content.title).toBe(`Kræver opmærksomhed: ${all} afvigelser`);
  });

  test("adds up what each committee saved in a row of its own, to the krone", () => {
    const [content] = deck.main[2] === undefined ? [] : contentsOf(deck.main[2], context);
    if (content === undefined) throw new Error("There is one.");
    const rows = blocksOf(content).flatMap((block) => (block.kind === "row" ? [block.cells] : []));
    expect(rows).toHaveLength(8);
    const kroner = rows.map((cells) =>
      cells.flatMap((cell) => (cell.kind === "amount" ? [kronerIn(cell.words)] : [])),
    );
    const sum = kroner.slice(0, 7).reduce((a, b) => a.map((amount, column) => amount + (b[column] ?? 0)));
    expect(kroner[7]).toEqual(sum);
    for (const [agreed = 0, reached = 0, documented = 0, bySmiley = 0, missing = 0] of kroner) {
      expect(documented + bySmiley).toBe(reached);
      expect(reached + missing).toBe(agreed);
    }
    expect(JSON.stringify(rows[7])).toContain("Udvalgene tilsammen");
    expect(JSON.stringify(content.table)).toContain("mio. kr.");
  });

  test("says on every slide that committees are left out", () => {
    const [first] = agreements;
    if (first === undefined) throw new Error("There are three.");
    const some = { ...first, committees: first.committees.slice(0, 2), inAll: 7 };
    const { main, choice, followUp } = agreementsDeck([some], "da");
    const own = slideContext(followUp, choice, "da");
    const contents = main.slice(1).flatMap((slide) => contentsOf(slide, own));
    expect(contents).toHaveLength(3);
    for (const content of contents) {
      expect(JSON.stringify([content.eyebrow, content.lead])).toContain("2 af 7 udvalg vises");
    }
  });

  test("is a PowerPoint file with a section for each agreement", async () => {
    const file = deckFile(deck.followUp, deck, "da", { hasAppendix: false, filter: {} });
    expect(file.slides).toBeGreaterThanOrEqual(10);
    const parts = await unpack(file.content);
    const sections = parts["ppt/presentation.xml"]?.match(/section [^>]*name="[^"]*"/g) ?? [];
    expect(sections.map((section) => /name="([^"]*)"/.exec(section)?.[1])).toEqual([
      "Præsentation",
      "Aftale om budget 2026 (opfundet)",
      "Aftale om budget 2025 (opfundet)",
      "Aftale om budget 2024 (opfundet)",
    ]);
  });
});

test("the title names the authorities, the first of them where there are many", () => {
  const [first] = agreements;
  if (first === undefined) throw new Error("There are three.");
  const of = (...names: readonly string[]) => {
    const several = names.map((authority, index) => ({
      ...first,
      id: `~aftale/a-${index}`,
      newest: { ...first.newest, authority },
    }));
    return agreementsDeck(several, "da").followUp.facts.authority;
  };
  expect(of("Lindby Kommune (opfundet)")).toBe("Lindby Kommune (opfundet)");
  expect(of("Lindby Kommune (opfundet)", "Ny Kommune", "Ny Kommune")).toBe(
    "Lindby Kommune (opfundet) og Ny Kommune",
  );
  expect(of("A", "B", "C", "D")).toBe("A, B, C og 1 anden");
  expect(of("A", "B", "C", "D", "E")).toBe("A, B, C og 2 andre");
});

test("more agreements than a meeting is led through are counted on the title", () => {
  const [first] = agreements;
  if (first === undefined) throw new Error("There are three.");
  const many = Array.from({ length: 20 }, (_, index) => ({ ...first, id: `~aftale/a-${index}` }));
  const { followUp, main } = agreementsDeck(many, "da");
  expect(main).toHaveLength(1 + 3 * 12);
  expect(followUp.facts.committee).toBe("de første 12 af 20 aftaler");
});

test("keep the number of a committee's further deviations with the last that is named", () => {
  const slide = deck.main[3];
  const [content] = slide === undefined ? [] : contentsOf(slide, context);
  const blocks = content === undefined ? [] : blocksOf(content);
  const before = blocks.filter((_, index) => blocks[index + 1]?.id.endsWith(" more"));
  expect(before.length).toBeGreaterThan(0);
  expect(before.every(({ keepsNext }) => keepsNext)).toBe(true);
});
