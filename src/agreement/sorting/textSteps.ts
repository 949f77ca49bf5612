/** What a list must read of the initiatives' texts before it can be drawn. */
import type { FollowUp } from "../followUp.ts";
import { chairOrderSteps, isChairOrderKnown } from "../presentation/agenda.ts";
import { isSearchPrepared, searchSteps } from "../search/searchInitiatives.ts";
import type { Sorting } from "./sorting.ts";

/** The parts of a list that read texts. */
interface Asked {
  readonly query: string;
  readonly sorting: readonly Sorting[];
}

/** True where the list can be drawn without reading more texts. */
export function areTextsRead(followUp: FollowUp, { query, sorting }: Asked): boolean {
  return (query === "" || isSearchPrepared(followUp)) && (!isByTexts(sorting) || isChairOrderKnown(followUp));
}

/** Reads, in steps, the texts that the list needs. */
export function* textSteps(followUp: FollowUp, { query, sorting }: Asked): Generator<void, void> {
  if (query !== "") yield* searchSteps(followUp);
  if (isByTexts(sorting)) yield* chairOrderSteps(followUp);
}

/** An agenda's order looks for contradictions in what is written. */
function isByTexts(sorting: readonly Sorting[]): boolean {
  return sorting.some(({ key }) => key === "deviation");
}
