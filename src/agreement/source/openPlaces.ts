import { correctedParts } from "../corrections/correctedParts.ts";
import type { FollowUp } from "../followUp.ts";
import type { SourceRange } from "../format/schema.ts";
import { linesOfFact } from "./factsInSource.ts";
import { lettersOf } from "./lettersOf.ts";

/**
 * The places of a source text that the import could not read and that nobody has dealt with: no fact that was read there is
 * corrected or was added, and no correction has its words.
 */
export function openPlaces(
  followUp: FollowUp,
  lines: readonly string[],
  unread: readonly SourceRange[],
): readonly SourceRange[] {
  const settled = settledRanges(followUp);
  const became = (followUp.facts.corrections ?? []).map(({ became: value }) =>
    lettersOf(JSON.stringify(value)),
  );
  return unread.filter(({ from, to }) => {
    if (settled.some((range) => range.from <= to && range.to >= from)) return false;
    const words = lettersOf(lines.slice(from - 1, to).join(""));
    return words === "" || !became.some((value) => value.includes(words));
  });
}

/** The lines of facts that a person corrected or added. */
function settledRanges({ facts, initiatives }: FollowUp): readonly SourceRange[] {
  const parts = correctedParts(facts);
  return initiatives.flatMap((initiative) => {
    // An initiative's lines are those of all its facts: only one that was added is here as a whole.
    const isAdded = parts.get(initiative)?.some(({ below }) => below === "");
    const corrected = [...initiative.milestones, initiative.economy].filter((fact) => parts.has(fact));
    return [isAdded ? initiative.source : null, ...corrected.flatMap(linesOfFact)].filter(
      (range) => range != null,
    );
  });
}
