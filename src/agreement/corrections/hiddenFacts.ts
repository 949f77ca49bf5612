/** What a document made of a feed carries beside its words, so that importing it gives the same feed. */
import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { correctionKind } from "./correctionKind.ts";
import { parseCorrections } from "./parseCorrections.ts";

/** The namespace of the part that has them as JSON. */
export const HIDDEN_NAMESPACE = "urn:aftaleoverblik:feed";

export interface HiddenFacts {
  /** By the places that the facts have in the document. */
  readonly corrections: readonly Correction[];
  /** The words of the comments that tell of corrections; they are no remark of a reader's. */
  readonly comments: readonly string[];
}

/** The value of JSON as hidden facts; what is none is left out. */
export function hiddenFactsOf(json: string): HiddenFacts | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { corrections, comments } = value as Readonly<Record<string, unknown>>;
  return {
    corrections: parseCorrections(corrections),
    comments: Array.isArray(comments) ? comments.filter((one) => typeof one === "string") : [],
  };
}

/** The corrections by the places that their facts have where initiatives stand theme by theme, and milestones round by round. */
export function correctionsByTheme(facts: FollowUpFacts): readonly Correction[] {
  const { themes, initiatives, rounds } = facts;
  const order = themes.flatMap(({ id }) => initiatives.filter(({ theme }) => theme === id));
  const roundAt = new Map(rounds.map(({ id }, place) => [id, place]));
  return (facts.corrections ?? []).map((correction) => {
    const [, at = "", row, rest = ""] =
      /^initiatives\[(\d+)\](?:\.milestones\[(\d+)\])?(.*)$/.exec(correction.path) ?? [];
    const initiative = initiatives[Number(at)];
    if (at === "" || initiative === undefined) return correction;
    const milestone = row === undefined ? undefined : initiative.milestones[Number(row)];
    const inOrder = initiative.milestones.toSorted(
      (a, b) => (roundAt.get(a.round) ?? 0) - (roundAt.get(b.round) ?? 0),
    );
    // What was removed has the place that it had in the list as the import read it.
    const isRemoved = rest === "" && correctionKind(correction) === "removed";
    const place = milestone === undefined || isRemoved ? row : inOrder.indexOf(milestone);
    const below = row === undefined ? rest : `.milestones[${place}]${rest}`;
    const index = row === undefined && isRemoved ? at : order.indexOf(initiative);
    return { ...correction, path: `initiatives[${index}]${below}` };
  });
}
