/** Where in the source text the facts of a follow-up were read from. */
import type { FollowUp } from "../followUp.ts";
import type { Economy, Initiative, Milestone, SourceRange } from "../format/schema.ts";

/** A fact that begins at a line of the source text. */
export interface SourceFact {
  readonly kind: "initiative" | "milestone" | "economy";
  readonly initiative: Initiative;
  /** The id of a milestone's round. */
  readonly round: string | null;
  readonly source: SourceRange;
  /** The words of the feed that stand there. */
  readonly words: readonly string[];
}

/** An initiative's facts whose lines the feed knows: itself, its milestones, its economy. */
export function sourceFactsOf(initiative: Initiative): readonly SourceFact[] {
  const { title, source, milestones, economy } = initiative;
  const fact = (
    kind: SourceFact["kind"],
    range: SourceRange | null | undefined,
    words: readonly (string | null)[],
    round: string | null = null,
  ) =>
    range ? [{ kind, initiative, round, source: range, words: words.filter((text) => text !== null) }] : [];
  return [
    ...fact("initiative", source, [title]),
    ...milestones.flatMap((milestone) =>
      fact("milestone", milestone.source, [milestone.text, milestone.status], milestone.round),
    ),
    ...fact("economy", economy?.source, [economy?.text ?? null, economy?.status ?? null]),
  ];
}

/** Where a milestone or an economy was read: several milestones of one round stand apart. */
export function linesOfFact(fact: Milestone | Economy | null): readonly SourceRange[] {
  const parts = fact !== null && "parts" in fact ? fact.parts : undefined;
  return (parts ?? [fact]).flatMap((one) => one?.source ?? []);
}

/** The milestone or the economy that was read from a line; `null` where none was. */
export function factAt({ initiatives }: FollowUp, line: number): SourceFact | null {
  const isIn = (range: SourceRange) => line >= range.from && line <= range.to;
  for (const initiative of initiatives) {
    const { milestones, economy } = initiative;
    const own = [...milestones, economy].find((fact) => linesOfFact(fact).some(isIn));
    const round = own && "round" in own ? own.round : null;
    const kind = own && "round" in own ? "milestone" : "economy";
    const fact = own && sourceFactsOf(initiative).find((one) => one.kind === kind && one.round === round);
    if (fact) return fact;
  }
  return null;
}

/** All facts by the line that they begin at. */
export function factsByLine(followUp: FollowUp): ReadonlyMap<number, readonly SourceFact[]> {
  return Map.groupBy(
    followUp.initiatives.flatMap(sourceFactsOf).flatMap(eachPart),
    ({ source }) => source.from,
  );
}

/** A milestone that is several of one round, at each of them; any other fact as it is. */
function eachPart(fact: SourceFact): readonly SourceFact[] {
  const { kind, initiative, round } = fact;
  const parts =
    kind === "milestone" ? initiative.milestones.find((one) => one.round === round)?.parts : undefined;
  return (
    parts?.flatMap(({ source, text, status }) =>
      source ? [{ ...fact, source, words: [text, status].filter((words) => words !== null) }] : [],
    ) ?? [fact]
  );
}

/** The words of the feed that were read from exactly these lines; none where no fact has them. */
export function wordsReadFrom(initiatives: readonly Initiative[], range: SourceRange): readonly string[] {
  const facts = initiatives.flatMap(sourceFactsOf);
  return facts.find(({ source }) => source.from === range.from && source.to === range.to)?.words ?? [];
}
