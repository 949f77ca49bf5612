/** The figures of a made-up municipality's whole agreement, against sums that this file works out from the feeds themselves. */
import { describe, expect, test } from "vitest";
import { openEnds, openEndsByCommittee } from "../../../src/agreement/afterlife/openEnds.ts";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import { savingsTotal } from "../../../src/agreement/economy/totals.ts";
import { groupByChange } from "../../../src/agreement/effort/change.ts";
import { countByRound, countByThemeAndRound } from "../../../src/agreement/effort/counts.ts";
import { delayCounts } from "../../../src/agreement/effort/delay.ts";
import { facetCounts } from "../../../src/agreement/filter/facets.ts";
import { NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import type { FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { headline } from "../../../src/agreement/headline.ts";
import { keyFigures } from "../../../src/agreement/keyFigures.ts";
import { municipalityLatest, municipalityUnion } from "../../fixtures/municipalityUnion.ts";

const latest = municipalityLatest;
const everyone = latest.flatMap(({ initiatives }) => initiatives);
const union = municipalityUnion;

type Letter = "g" | "n" | "s" | "-";
const LETTERS = { glad: "g", neutral: "n", sur: "s" } as const;
/** An initiative's smileys as a word of four letters, by the rounds' labels. */
function wordOf({ milestones }: Initiative, rounds: FollowUpFacts["rounds"]): string {
  return rounds
    .map(({ id: round }): Letter => {
      const smiley = milestones.find((milestone) => milestone.round === round)?.smiley ?? null;
      return smiley === null ? "-" : LETTERS[smiley];
    })
    .join("");
}
const wordsOf = (facts: FollowUpFacts) => facts.initiatives.map((one) => wordOf(one, facts.rounds));
const words = latest.flatMap(wordsOf);
const matching = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
const letters = (list: readonly string[], place: number) => {
  const count = (letter: Letter) => list.filter((word) => word[place] === letter).length;
  return { glad: count("g"), neutral: count("n"), sur: count("s"), none: count("-") };
};

test("holds every initiative of seven committees, whose four rounds match", () => {
  expect(latest).toHaveLength(7);
  expect(union.initiatives).toHaveLength(everyone.length);
  expect(union.rounds.map(({ label }) => label)).toEqual([
    "1. budgetopfølgning 2026",
    "2. budgetopfølgning 2026",
    "3. budgetopfølgning 2026",
    "31.12.2026",
  ]);
});

describe("the heatmaps", () => {
  test("count each round over all committees, and each committee's own", () => {
    expect(countByRound(union)).toEqual([0, 1, 2, 3].map((place) => letters(words, place)));
    for (const facts of latest) {
      const part = union.union.committees.find(({ name }) => name === facts.committee);
      expect(countByRound(union, part?.initiatives)).toEqual(
        [0, 1, 2, 3].map((place) => letters(wordsOf(facts), place)),
      );
    }
  });

  test("count each theme of each committee", () => {
    const byTheme = countByThemeAndRound(union);
    const expected = latest.flatMap((facts) =>
      facts.themes.map((theme) => {
        const own = facts.initiatives.filter((one) => one.theme === theme.id);
        const ownWords = own.map((one) => wordOf(one, facts.rounds));
        return [`${facts.committee}: ${theme.title}`, [0, 1, 2, 3].map((place) => letters(ownWords, place))];
      }),
    );
    const shown = union.union.committees.flatMap((part) =>
      part.themes.map((theme) => [`${part.name}: ${theme.title}`, byTheme.get(theme.id)]),
    );
    expect(new Map(shown as [string, unknown][])).toEqual(new Map(expected as [string, unknown][]));
    expect(shown).toHaveLength(expected.length);
  });
});

describe("the key figures and the first sentences", () => {
  const figures = keyFigures(union);
  const first = headline(union);

  test("call sur what the heatmap's latest column counts, and apart what was sur when it was last rated", () => {
    expect(first.sur.now).toHaveLength(letters(words, 3).sur);
    expect(first.sur.earlier).toHaveLength(matching(/s-+$/));
  });

  test("say how many are met, delayed and moved", () => {
    expect(figures.met.counts).toEqual(letters(words, 3));
    const lastKnown = words.map((word) => word.replaceAll("-", "").at(-1) ?? "-");
    expect(figures.delayed.delayed).toBe(lastKnown.filter((one) => "ns".includes(one)).length);
    expect(figures.delayed.offTrack).toBe(lastKnown.filter((one) => one === "s").length);
    expect(figures.delayed.total).toBe(everyone.length);
    const moves = words
      .filter((word) => word[3] !== "-" && /[gns]/.test(word.slice(0, 3)))
      .map((word) => [word.slice(0, 3).replaceAll("-", "").at(-1), word[3]] as const);
    const rank = (letter: string | undefined) => "gns".indexOf(letter ?? "");
    expect(figures.moved?.worse).toBe(moves.filter(([a, b]) => rank(b) > rank(a)).length);
    expect(figures.moved?.better).toBe(moves.filter(([a, b]) => rank(b) < rank(a)).length);
    expect(figures.moved?.newlySur).toBe(moves.filter(([a, b]) => b === "s" && a !== "s").length);
    expect(figures.moved?.noLongerRated).toBe(matching(/^..[gns]-$/));
    expect(figures.moved?.unrated).toBe(matching(/^...-$/));
    expect(groupByChange(union, 2, 3).unchanged).toHaveLength(moves.filter(([a, b]) => a === b).length);
  });

  test("name the sur, the silent and those short of money", () => {
    const isSur = (word: string) => word.replaceAll("-", "").endsWith("s");
    expect(first.total).toBe(everyone.length);
    expect(first.rated).toBe(matching(/[gns]/));
    expect(first.sur.all.map(({ title }) => title).toSorted()).toEqual(
      everyone
        .filter((_, place) => isSur(words[place] ?? ""))
        .map(({ title }) => title)
        .toSorted(),
    );
    expect(first.silent.all).toHaveLength(matching(/^...-$/));
    expect(first.silent.lost).toHaveLength(matching(/^..[gns]-$/));
  });

  test("add up the savings, by how they are known", () => {
    const rows = everyone.flatMap(({ economy }) =>
      (economy?.figures ?? []).filter(
        ({ measure, basis, year }) => measure === "saving" && basis !== "gross" && (year ?? 2026) === 2026,
      ),
    );
    const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
    const total = savingsTotal(union);
    expect(rows.length).toBeGreaterThan(20);
    expect(total?.rows).toHaveLength(rows.length);
    expect(total?.target).toBe(sum(rows.map(({ target }) => (typeof target === "number" ? target : 0))));
    expect(total?.outcome.max).toBe(sum(rows.map(({ outcome }) => outcome?.max ?? 0)));
    expect(total?.missing.max).toBe(sum(rows.map(({ deviation }) => Math.max(0, deviation?.max ?? 0))));
    expect(total?.byGrade["by-smiley"].max).toBe(
      sum(rows.map(({ outcome }) => (outcome?.how === "by-smiley" ? outcome.max : 0))),
    );
    expect(first.money.savings?.total).toBe(total);
  });

  test("count the delayed by every rule", () => {
    const counts = delayCounts(union);
    expect(counts["latest-round"]).toBe(matching(/^...[ns]$/));
    expect(counts.ever).toBe(matching(/[ns]/));
    expect(counts.unrated).toBe(matching(/^...-$/));
    expect(counts.economy).toBe(everyone.filter(({ economy }) => economy?.smiley === "sur").length);
    expect(counts.shortfall).toBe(
      everyone.filter(({ economy }) => economy?.figures.some(({ deviation }) => (deviation?.max ?? 0) > 0))
        .length,
    );
  });
});

describe("what is outstanding", () => {
  const ends = openEnds(union);
  const missed = ends.filter(({ type }) => type === "milestone");
  const missedIn = (list: readonly string[]) => list.join("").replaceAll(/[^ns]/g, "").length;

  test("has every milestone that was not met, and of each committee its own", () => {
    expect(missed).toHaveLength(missedIn(words));
    const byCommittee = openEndsByCommittee(union, missed);
    const named = new Map(union.union.committees.map(({ id, name }) => [name, byCommittee.get(id)?.length]));
    for (const facts of latest) expect(named.get(String(facts.committee))).toBe(missedIn(wordsOf(facts)));
  });

  test("of one committee is what that committee's own follow-up leaves open", () => {
    for (const { id, followUp } of union.union.committees) {
      const own = openEnds(union, (one) => union.union.partOf.get(one.id)?.id === id);
      const words = (all: typeof ends) =>
        all.map((end) =>
          end.type === "commitment" ? end.commitment.quote.text : end.milestone.milestone.text,
        );
      expect(words(own).toSorted()).toEqual(words(openEnds(followUp)).toSorted());
    }
  });
});

test("the list counts beside each choice what it would leave, by committee, theme, centre and smiley", () => {
  const counts = facetCounts(union, NO_FILTER);
  const tally = (values: readonly (string | null)[]) => {
    const found = new Map<string, number>();
    for (const value of values) if (value !== null) found.set(value, (found.get(value) ?? 0) + 1);
    return found;
  };
  const committees = new Map(union.union.committees.map(({ id, name }) => [id, name]));
  const byName = new Map([...counts.committees].map(([id, count]) => [committees.get(String(id)), count]));
  expect(byName).toEqual(tally(latest.flatMap((facts) => facts.initiatives.map(() => facts.committee))));
  const byCentre = new Map([...counts.centres].map(([id, count]) => [id, count]));
  expect(byCentre).toEqual(
    tally(everyone.flatMap(({ responsible }) => [...new Set(responsible.map(nameId))])),
  );
});
