/** Where in the source text each value stands that a person may correct. */

import type { FollowUp } from "../followUp.ts";
import type { Figure, Initiative, Milestone, SourceRange } from "../format/schema.ts";
import { linesOfFact } from "./factsInSource.ts";
import { lettersOf } from "./lettersOf.ts";
import { lineOfDay } from "./lineOfDay.ts";

/** A value of the facts, by its path, at the line that it begins on. */
export interface SourceValue {
  readonly path: string;
  readonly line: number;
  /** Its words in the source; `null` for a smiley, which is a sign. */
  readonly words: string | null;
  /** The id of the initiative that it is of; `null` for what holds for the whole follow-up. */
  readonly initiative: string | null;
}

/** The values by their lines, each once, the day of a round at each of its rows. A value whose words no line has, or which no words have, is left out. */
export function valuesByLine(
  followUp: FollowUp,
  lines: readonly string[],
): ReadonlyMap<number, readonly SourceValue[]> {
  const text = new LinesOfText(lines);
  const { facts } = followUp;
  const first = Math.min(lines.length + 1, ...facts.initiatives.flatMap(({ source }) => source?.from ?? []));
  const own = facts.initiatives.flatMap((initiative, index) =>
    valuesOfInitiative(followUp, initiative, text).map(({ path, ...value }) => ({
      ...{ path: `initiatives[${index}].${path}`, ...value, initiative: initiative.id },
    })),
  );
  const day = lineOfDay(followUp, lines);
  const whole = [
    ...valuesOfWhole(followUp, first - 1, text),
    ...(day === null ? [] : [{ path: "asOf", line: day, words: lines[day - 1] ?? null }]),
    ...roundsIn(followUp, text),
  ];
  const all = [...whole.map((value) => ({ ...value, initiative: null })), ...own];
  return Map.groupBy(all, ({ line }) => line);
}

type Placed = Omit<SourceValue, "initiative">;

/** A source text by its letters and digits. */
class LinesOfText {
  readonly #letters: readonly string[];
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#letters = lines.map(lettersOf);
  }

  /** The line in a range that the words begin on, whatever stands before them; `null` without one. */
  find(words: string | null, { from, to }: SourceRange): number | null {
    const wanted = lettersOf(words ?? "");
    if (wanted === "") return null;
    for (let line = from; line <= to; line++) {
      const own = this.#letters[line - 1] ?? "";
      if (own.includes(wanted.slice(0, BEGINNING)) || (own.length >= FEWEST && wanted.startsWith(own)))
        return line;
    }
    return null;
  }

  /** The last line in a range that has signs and no words, as the cell of a smiley; else the last with any. */
  findSign({ from, to }: SourceRange): number {
    const filled = this.#lines.slice(from - 1, to).map((line) => line.trim() !== "");
    const signs = filled.findLastIndex((isFilled, at) => isFilled && this.#letters[from - 1 + at] === "");
    return from + Math.max(0, signs === -1 ? filled.lastIndexOf(true) : signs);
  }
}

/** So many letters tell what begins. */
const BEGINNING = 8;
/** A narrow cell may have fewer on a line; still fewer may stand anywhere. */
const FEWEST = 4;

/** A value at the line in a range that its words begin on; none where no line has them. */
function placed(
  path: string,
  words: string | null,
  text: LinesOfText,
  range: SourceRange,
): readonly Placed[] {
  const line = text.find(words, range);
  return line === null ? [] : [{ path, line, words }];
}

function valuesOfWhole({ facts }: FollowUp, to: number, text: LinesOfText): readonly Placed[] {
  const { title, authority, committee, themes } = facts;
  const head = { from: 1, to };
  const starts = themes.map(
    ({ id }) => facts.initiatives.find(({ theme }) => theme === id)?.source?.from ?? 0,
  );
  return [
    ...placed("title", title, text, head),
    ...placed("authority", authority, text, head),
    ...placed("committee", committee, text, head),
    // A theme's heading stands above its first initiative.
    ...themes.flatMap((theme, index) => {
      const below = starts[index] ?? 0;
      const words = `${theme.number ?? ""}${theme.title}`;
      return placed(`themes[${index}].title`, words, text, { from: Math.max(1, below - 6), to: below - 1 });
    }),
  ];
}

/** The day of a round, in each row that names it. */
function roundsIn({ facts }: FollowUp, text: LinesOfText): readonly Placed[] {
  return facts.rounds.flatMap(({ id, label }, index) =>
    facts.initiatives
      .flatMap(({ milestones }) => milestones.filter(({ round }) => round === id))
      .flatMap(linesOfFact)
      .flatMap((source) => placed(`rounds[${index}].date`, label, text, source)),
  );
}

function valuesOfInitiative(
  { facts }: FollowUp,
  initiative: Initiative,
  text: LinesOfText,
): readonly Placed[] {
  const { source, number, milestones, economy } = initiative;
  if (source === null || source === undefined) return [];
  const rows = [...milestones, economy].flatMap((row) => row?.source?.from ?? []);
  const top = { from: source.from, to: Math.min(source.to, ...rows.map((line) => line - 1)) };
  const names = (key: "responsible" | "contributors") =>
    initiative[key].flatMap((name, at) => placed(`${key}[${at}]`, name, text, below(top)));
  return [
    ...placed("number", number, text, top),
    ...titleIn(initiative, top, text),
    ...(facts.themes.length > 1 ? [{ path: "theme", line: source.from, words: initiative.title }] : []),
    ...(["committee", "description", "remarks"] as const).flatMap((key) =>
      placed(key, initiative[key], text, below(top)),
    ),
    ...names("responsible"),
    ...names("contributors"),
    ...milestones.flatMap((milestone, row) => valuesOfMilestone(milestone, `milestones[${row}]`, text)),
    ...(economy?.source
      ? [
          ...valuesOfRow(economy, "economy", economy.source, text),
          ...economy.figures.flatMap((figure, at) =>
            valuesOfFigure(figure, `economy.figures[${at}]`, economy.source ?? source, text),
          ),
        ]
      : []),
  ];
}

function titleIn({ number, title }: Initiative, top: SourceRange, text: LinesOfText): readonly Placed[] {
  const [numbered] = placed("title", `${number ?? ""}${title}`, text, top);
  return numbered ? [{ ...numbered, words: title }] : placed("title", title, text, top);
}

/** Without its first line, the title's. */
function below({ from, to }: SourceRange): SourceRange {
  return { from: from + 1, to };
}

function valuesOfMilestone(milestone: Milestone, path: string, text: LinesOfText): readonly Placed[] {
  const { parts, source } = milestone;
  if (parts === undefined) return source ? valuesOfRow(milestone, path, source, text) : [];
  return parts.flatMap((part, index) =>
    part.source ? valuesOfRow(part, `${path}.parts[${index}]`, part.source, text) : [],
  );
}

function valuesOfRow(
  row: Pick<Milestone, "text" | "status">,
  path: string,
  source: SourceRange,
  text: LinesOfText,
): readonly Placed[] {
  return [
    { path: `${path}.smiley`, line: text.findSign(source), words: null },
    ...placed(`${path}.text`, row.text, text, source),
    ...placed(`${path}.status`, row.status, text, source),
  ];
}

/** Each amount of a figure that its words state, at these words. */
function valuesOfFigure(
  figure: Figure,
  path: string,
  source: SourceRange,
  text: LinesOfText,
): readonly Placed[] {
  const isStated = (part: "target" | "outcome" | "deviation") =>
    part === "target" ? figure.target !== null : figure[part]?.how === "stated";
  const amounts = (["target", "outcome", "deviation"] as const).filter(isStated);
  return amounts.flatMap((part, index) => {
    const words = figure.evidence[Math.min(index, figure.evidence.length - 1)];
    const end = typeof figure[part] === "object" ? ".min" : "";
    return placed(`${path}.${part}${end}`, words ?? null, text, source);
  });
}
