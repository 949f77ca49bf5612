import type { ReadCatalogue } from "../format/parse.ts";
import { agreementsOf } from "./agreementsOf.ts";

/**
 * The id of the agreement that all follow-ups of a catalogue are on, or of its latest follow-up where it is one committee's
 * alone; `null` where there are several agreements.
 */
export function onlyAgreement({ followUps }: ReadCatalogue): string | null {
  const [agreement, ...others] = agreementsOf(followUps);
  if (agreement === undefined || others.length > 0) return null;
  const [committee, ...more] = agreement.committees;
  return more.length === 0 ? (committee?.latest.id ?? null) : agreement.id;
}
