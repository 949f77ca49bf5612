import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { knownId } from "../../links/knownId.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";
import { startParameters } from "../../links/screens.ts";

export type StartValues = ValuesOf<typeof startParameters>;

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
