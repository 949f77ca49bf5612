import { useCallback, useMemo } from "react";
import { eachInSteps } from "../../agreement/eachInSteps.ts";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { foldWord } from "../../agreement/search/fold.ts";
import { useSteps } from "../../device/useSteps.ts";
import type { StartValues } from "../../links/screens.ts";

/** The follow-ups whose words, authority and year the address asks for, in the catalogue's order; all where it asks for none. */
export function useFound(
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

function wordsOfEntry({
  title,
  authority,
  committee,
  budgetYear,
  totals,
}: CatalogueEntry): readonly string[] {
  const named = totals?.attention.map((one) => `${one.number ?? ""} ${one.title}`) ?? [];
  return wordsOf([title, authority, committee, budgetYear, ...named].join(" "));
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "");
}
