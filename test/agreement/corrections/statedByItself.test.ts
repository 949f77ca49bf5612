/** What a clerk added or corrected, and a newer version of the document then states by itself: it is told, and never there twice. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { correctAll } from "../../../src/agreement/corrections/correct.ts";
import { replayCorrections } from "../../../src/agreement/corrections/replay.ts";
import { sameFact } from "../../../src/agreement/corrections/sameFact.ts";
import type { Economy, Figure, FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { corrected, type Made, RUNS, stepsOfEveryKind, TODAY } from "./clerkSteps.ts";
import { newFigure, newInitiative, newMilestone } from "./newItems.ts";

const real = realFollowUp.facts;
const [first] = real.initiatives as [Initiative, ...Initiative[]];
const bare = {
  ...real,
  initiatives: real.initiatives.map((one, at) => (at === 0 ? { ...one, economy: null } : one)),
};
const withFigures = real.initiatives.findIndex(({ economy }) => (economy?.figures.length ?? 0) > 0);

function made(...wishes: readonly Made[]): FollowUpFacts {
  return madeIn(real, ...wishes);
}

function madeIn(facts: FollowUpFacts, ...wishes: readonly Made[]): FollowUpFacts {
  const result = correctAll(
    facts,
    wishes.map((wish) => ({ ...wish, why: null, when: TODAY })),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.facts;
}

/** The first word of an economy, as the evidence that another reader might have chosen. */
function wordsOf(economy: Economy | null): string[] {
  return (economy?.text ?? "").split(/\s/).slice(0, 1).filter(Boolean);
}

/** Facts as an import reads them out of a document of their own: without corrections, with words as evidence, by ids of its own. */
function read({ corrections: _, ...facts }: FollowUpFacts): FollowUpFacts {
  const rounds = new Map(facts.rounds.map(({ id }, at) => [id, String(at + 1)]));
  const themes = new Map(facts.themes.map(({ id, number }, at) => [id, number ?? `tema-${at}`]));
  return {
    ...facts,
    rounds: facts.rounds.map((one) => ({ ...one, id: rounds.get(one.id) ?? "" })),
    themes: facts.themes.map((one) => ({ ...one, id: themes.get(one.id) ?? "" })),
    initiatives: facts.initiatives.map((one, at) => ({
      ...one,
      id: `indsats-${at}`,
      theme: themes.get(one.theme) ?? "",
      source: { from: at + 1, to: at + 1 },
      milestones: one.milestones.map((row) => ({ ...row, round: rounds.get(row.round) ?? "" })),
      economy: one.economy && {
        ...one.economy,
        figures: one.economy.figures.map((figure) => ({ ...figure, evidence: wordsOf(one.economy) })),
      },
    })),
  };
}

const path = `initiatives[${withFigures}].economy.figures`;
const count = real.initiatives[withFigures]?.economy?.figures.length ?? 0;
const round = { id: "30-6-2018", label: "30. juni 2018", date: null };
const theme = { id: "nyt-tema", number: null, title: "Nyt tema" };

describe("is settled, and not added again, once the document states it:", () => {
  test.each<[string, FollowUpFacts]>([
    ["a figure", made({ path: `${path}[${count}]`, became: newFigure(700_000) })],
    ["a figure before others", made({ path: `${path}[0]`, became: newFigure(700_000) })],
    [
      "two figures alike",
      made(
        { path: `${path}[${count}]`, became: newFigure(700_000) },
        { path: `${path}[${count + 1}]`, became: newFigure(700_000) },
      ),
    ],
    [
      "an economy",
      madeIn(bare, {
        path: "initiatives[0].economy",
        became: {
          text: "Sparer 2 mio. kr.",
          status: null,
          smiley: "sur",
          figures: [newFigure(2_000_000)],
          source: null,
        },
      }),
    ],
    ["an initiative", made({ path: "initiatives[3]", became: newInitiative("ny") })],
    ["a theme", made({ path: "themes[1]", became: theme })],
    ["a round", made({ path: "rounds[1]", became: round })],
    [
      "a round in front, and milestones in it",
      made(
        { path: "rounds[0]", became: round },
        { path: "initiatives[0].milestones[0]", became: newMilestone(round.id) },
        { path: "initiatives[4].milestones[0]", became: newMilestone(round.id) },
      ),
    ],
    [
      "an initiative of a new theme, with a milestone in a new round",
      made(
        { path: "themes[0]", became: theme },
        { path: "rounds[0]", became: round },
        {
          path: "initiatives[0]",
          became: { ...newInitiative("ny"), theme: theme.id, milestones: [newMilestone(round.id)] },
        },
      ),
    ],
    ["a contributor", made({ path: "initiatives[0].contributors[0]", became: "Nyt center" })],
    ["a status", made({ path: "initiatives[0].milestones[1].status", became: "Skrevet\nind" })],
    ["a smiley", made({ path: "initiatives[0].milestones[2].smiley", became: "sur" })],
    ["a title", made({ path: "initiatives[0].title", became: "En bedre titel" })],
    [
      "number and title",
      made(
        { path: "initiatives[0].number", became: "9.99" },
        { path: "initiatives[0].title", became: "En bedre titel" },
        { path: "initiatives[0].milestones[1].smiley", became: "sur" },
      ),
    ],
    ["a round's name", made({ path: "rounds[1].label", became: "Anden runde" })],
    ["a theme's title", made({ path: "themes[1].title", became: "Et andet tema" })],
    ["an initiative's theme", made({ path: "initiatives[0].theme", became: real.themes[2]?.id ?? "" })],
    ["a target", made({ path: `${path}[0].target`, became: 654_000 })],
    [
      "what was written anew in the place of what was removed",
      made(
        { path: "initiatives[0].milestones[1]", became: null },
        { path: "initiatives[0].milestones[1]", became: newMilestone(first.milestones[1]?.round ?? "") },
      ),
    ],
  ])("%s", (_, earlier) => {
    const fresh = read(earlier);
    const { facts, settled, lost, kept } = replayCorrections(earlier, fresh);
    expect({ lost, kept }).toEqual({ lost: [], kept: [] });
    expect(settled).toEqual(earlier.corrections);
    expect(facts).toEqual(fresh);
  });

  it("corrections of every kind, whatever ids the import makes of the mended document", () => {
    fc.assert(
      fc.property(stepsOfEveryKind, (wished) => {
        const earlier = corrected(wished);
        const fresh = read(earlier);
        const { facts, lost, settled } = replayCorrections(earlier, fresh);
        expect([...settled, ...lost]).toHaveLength(earlier.corrections?.length ?? 0);
        expect(lost).toEqual([]);
        expect(facts).toEqual(fresh);
      }),
      RUNS,
    );
  });
});

describe("is kept while the document does not state it:", () => {
  it("corrections of every kind, whatever ids the import makes", () => {
    fc.assert(
      fc.property(stepsOfEveryKind, (wished) => {
        const earlier = corrected(wished);
        const { facts, lost, settled } = replayCorrections(earlier, read(real));
        expect({ lost, settled }).toEqual({ lost: [], settled: [] });
        expect(facts.corrections ?? []).toHaveLength(earlier.corrections?.length ?? 0);
        expect(sameFact(read(facts), read(earlier))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("a figure that was added", () => {
  const earlier = made({ path: `${path}[${count}]`, became: newFigure(700_000) });
  const replayed = (figures: (own: readonly Figure[]) => Figure[]) =>
    replayCorrections(earlier, {
      ...real,
      initiatives: real.initiatives.map((one, at) =>
        at === withFigures && one.economy !== null
          ? { ...one, economy: { ...one.economy, figures: figures(one.economy.figures) } }
          : one,
      ),
    });

  it("is named and not added where the document has come to state another amount of the same", () => {
    const { lost, kept } = replayed((own) => [...own, { ...newFigure(900_000), evidence: ["900.000 kr."] }]);
    expect({ lost, kept }).toEqual({ lost: earlier.corrections, kept: [] });
  });

  it("is settled where the document says more of it", () => {
    const whole: Figure = { ...newFigure(700_000), basis: "net", outcome: { min: 0, max: 0, how: "stated" } };
    const { settled, kept } = replayed((own) => [whole, ...own]);
    expect({ settled, kept }).toEqual({ settled: earlier.corrections, kept: [] });
  });

  it("is added again where another of the same measure and year was corrected in the document", () => {
    const other = made({ path: `${path}[${count}]`, became: { ...newFigure(700_000), year: null } });
    const rewritten = real.initiatives.map((one, at) =>
      at === withFigures && one.economy !== null
        ? {
            ...one,
            economy: {
              ...one.economy,
              figures: one.economy.figures.map((own) => ({ ...own, target: 123_000 })),
            },
          }
        : one,
    );
    const { kept, lost } = replayCorrections(other, { ...real, initiatives: rewritten });
    expect([kept.length, lost.length]).toEqual([1, 0]);
  });
});

it("a correction of a round follows it when another is put in front of it", () => {
  const earlier = made({ path: "initiatives[0].milestones[2].smiley", became: "sur" });
  const inserted = read(made({ path: "rounds[0]", became: round }));
  const { facts, kept } = replayCorrections(earlier, inserted);
  expect(kept.map(({ path: place }) => place)).toEqual(["initiatives[0].milestones[2].smiley"]);
  expect(facts.initiatives[0]?.milestones[2]).toMatchObject({ round: "4", smiley: "sur" });
});
