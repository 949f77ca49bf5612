/** Short names of rounds for columns that have no room for the document's own: `BO1`, `BO2`, `31.12.`. */
import type { Round } from "../agreement/format/schema.ts";
import { memoizedFor } from "../agreement/memoized.ts";
import { heatmapText } from "./heatmap.ts";
import type { Language } from "./messages.ts";

/** A round with the name that stands over its column. */
export interface ShortRound {
  readonly round: Round;
  /** The feed's `shortLabel`, a short form of the name, or the round's number: different for every round. */
  readonly short: string;
  /** True where `short` is the whole name. */
  readonly isWhole: boolean;
  /** True where a key has to say what `short` stands for: not where it is the beginning of the name, as `31.12.` of `31.12.2017`. */
  readonly isKeyed: boolean;
  /** True where `short` is the document's or the feed's, and not a number in the reader's language. */
  readonly isOfDocument: boolean;
}

/** The most letters of a short name: two lines of a narrow column at most. */
const MOST_LETTERS = 12;

/** Words of Danish follow-ups that have a usual short form. The longest first: one is part of another. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/budgetopfølgning(?:en)?/iu, "BO"],
  [/økonomirapport(?:ering)?(?:en)?/iu, "ØR"],
  [/forventet regnskab/iu, "FR"],
  [/halvårsregnskab(?:et)?/iu, "Halvår"],
  [/årsregnskab(?:et)?/iu, "Regnskab"],
  [/opfølgning(?:en)?/iu, "Opf."],
];

/**
 * The short names of a follow-up's rounds, in their order. A name that the feed or the document leaves too long, or that two
 * rounds would share, is the round's number: `Runde 3`.
 */
export const shortRounds = memoizedFor((rounds: readonly Round[], language: Language) => {
  const years = new Set(rounds.flatMap(({ label }) => label.match(YEARS) ?? []));
  const shorts = rounds.map((round) => shortForm(round, years.size === 1));
  return rounds.map((round, index): ShortRound => {
    const short = shorts[index] ?? null;
    const isUsable = short !== null && shorts.filter((other) => other === short).length === 1;
    return {
      round,
      short: isUsable ? short : heatmapText[language].round(index + 1),
      isWhole: isUsable && short === round.label,
      isKeyed: !isUsable || !round.label.startsWith(short),
      isOfDocument: isUsable,
    };
  });
});

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** `null` where the name stays too long. */
function shortForm({ label, shortLabel }: Round, isOneYear: boolean): string | null {
  const given = shortLabel?.trim() ?? "";
  const form = given === "" ? abbreviated(isOneYear ? withoutYear(label) : label) : given;
  return form.length === 0 || form.length > MOST_LETTERS ? null : form;
}

/** A year that all rounds share tells none of them apart: `31.12.2017` → `31.12.`, `Juni 2017` → `Juni`. */
function withoutYear(label: string): string {
  const rest = label.replace(YEARS, "").replace(/\s+/gu, " ").trim();
  return rest === "" ? label : rest;
}

/** `1. budgetopfølgning 2017` → `BO1 2017`, `Budgetopfølgning 1` → `BO1`. */
function abbreviated(label: string): string {
  const [word, short] = SHORT_FORMS.find(([pattern]) => pattern.test(label)) ?? [];
  if (word === undefined || short === undefined) return label;
  const source = word.source;
  const numbered =
    label.match(new RegExp(`^(\\d+)\\.\\s*${source}(.*)$`, "iu")) ??
    label.match(new RegExp(`^${source}\\s+(\\d+)(?!\\d)(.*)$`, "iu"));
  const gap = short.endsWith(".") || short.length > 2 ? " " : "";
  return numbered === null
    ? label.replace(word, short)
    : `${short}${gap}${numbered[1] ?? ""}${numbered[2] ?? ""}`.trim();
}
