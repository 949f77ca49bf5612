import { useCallback, useMemo } from "react";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { chosen, countPortfolio, type PortfolioCounts } from "../../agreement/portfolio/chosen.ts";
import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { foldWord } from "../../agreement/search/fold.ts";
import { agreementsOf } from "../../agreement/union/agreementsOf.ts";
import { useSteps } from "../../device/useSteps.ts";
import { knownId } from "../../links/knownId.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { type StartValues, startParameters } from "../../links/screens.ts";

export interface Portfolio {
  /** The agreements that the address asks for, in its order, each with the committees that it asks for. */
  readonly agreements: readonly PortfolioAgreement[];
  readonly shown: PortfolioCounts;
  readonly inAll: PortfolioCounts & { readonly agreements: number };
  /** The address without an authority or a year that no follow-up has, and these. */
  readonly known: StartValues;
  readonly ignored: readonly IgnoredParameter[];
}

/** The agreements that an address asks for of all that a catalogue lists. */
export function usePortfolio(followUps: readonly CatalogueEntry[], values: StartValues): Portfolio {
  const { values: known, ignored } = useMemo(() => knownStart(followUps, values), [followUps, values]);
  const { order, deviatingOnly } = known;
  const found = useFound(followUps, known);
  const all = useMemo(() => agreementsOf(followUps), [followUps]);
  const inAll = useMemo(() => ({ ...countPortfolio(all), agreements: all.length }), [all]);
  return useMemo(() => {
    const asked = found === followUps ? null : new Set(found);
    const agreements = chosen(all, { found: asked, deviatingOnly, order });
    return { agreements, shown: countPortfolio(agreements), inAll, known, ignored };
  }, [found, followUps, all, inAll, order, deviatingOnly, known, ignored]);
}

/** What an address asks for of a catalogue, without an authority or a year that no entry has, and those that were left out. */
export function knownStart(
  followUps: readonly CatalogueEntry[],
  values: StartValues,
): { readonly values: StartValues; readonly ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const isAuthority = (name: string) => followUps.some(({ authority }) => authority === name);
  const isYear = (year: string) => followUps.some(({ budgetYear }) => String(budgetYear) === year);
  const authority = knownId(startParameters.authority, values.authority, isAuthority, ignored);
  const year = knownId(startParameters.year, values.year, isYear, ignored);
  return { values: ignored.length === 0 ? values : { ...values, authority, year }, ignored };
}

/** The follow-ups whose words, authority and year the address asks for, in the catalogue's order; all where it asks for none. */
function useFound(
  followUps: readonly CatalogueEntry[],
  { query, authority, year }: StartValues,
): readonly CatalogueEntry[] {
  const known = useSteps(useCallback(() => eachInSteps(followUps, wordsOfEntry), [followUps]));
  return useMemo(() => {
    const asked = wordsOf(query);
    if (asked.length === 0 && authority === null && year === null) return followUps;
    return followUps.filter(
      (entry, index) =>
        (authority === null || entry.authority === authority) &&
        (year === null || String(entry.budgetYear) === year) &&
        (asked.length === 0 || matches(known?.[index] ?? wordsOfEntry(entry), asked)),
    );
  }, [followUps, known, query, authority, year]);
}

/** True when every word asked for is the beginning of a word of the entry. */
function matches(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function wordsOfEntry(entry: CatalogueEntry): readonly string[] {
  const { title, authority, committee, budgetYear, totals } = entry;
  const named = totals?.attention.map((one) => `${one.number ?? ""} ${one.title}`) ?? [];
  return wordsOf([title, authority, committee, budgetYear, ...named].join(" "));
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "");
}
