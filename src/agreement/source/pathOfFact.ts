import type { FollowUp } from "../followUp.ts";
import type { SourceFact } from "./factsInSource.ts";

/**
 * The path of what is corrected first of a fact: the smiley of a milestone, of its own part where several are of one round, or of an
 * economy; the title of an initiative.
 */
export function pathOfFact({ facts }: Pick<FollowUp, "facts">, fact: SourceFact): string {
  const { kind, initiative, round, source } = fact;
  const at = `initiatives[${facts.initiatives.findIndex(({ id }) => id === initiative.id)}]`;
  if (kind === "initiative") return `${at}.title`;
  if (kind === "economy") return `${at}.economy.smiley`;
  const row = initiative.milestones.findIndex((milestone) => milestone.round === round);
  const part = initiative.milestones[row]?.parts?.findIndex((one) => one.source?.from === source.from) ?? -1;
  return `${at}.milestones[${row}]${part === -1 ? "" : `.parts[${part}]`}.smiley`;
}
