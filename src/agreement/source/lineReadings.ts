import type { FollowUp } from "../followUp.ts";
import type { SourceRange } from "../format/schema.ts";
import { linesOfFact } from "./factsInSource.ts";
import { lettersOf } from "./lettersOf.ts";

/**
 * What was read from a line: a milestone or an economy; nothing, though it stands among what is read; or nothing, since it stands
 * beside the initiatives, as a reading guide does.
 */
export type LineReading = "fact" | "unread" | "aside";

/** Up to three words that a legend has for the smiley that it explains: "Grøn: Milepæl er opfyldt"; alone where it is a cell. */
const LABEL = /^\P{L}*\p{L}+(?:\s\p{L}+){0,2}\s*(?:[:=–-]|$)/u;
/** A meaning goes on over so many lines at most. */
const MOST_LINES = 8;

/** What the feed says of the whole document, as one text of letters and digits. */
function headWords({ facts }: FollowUp): string {
  const { title, authority, committee, document, themes } = facts;
  const said = [title, authority, committee, ...Object.values(document ?? {}), ...meaningsOf(facts)];
  return lettersOf(said.concat(themes.flatMap((theme) => [theme.number, theme.title])).join("\n"));
}

function meaningsOf({ smileyMeaning }: FollowUp["facts"]): readonly string[] {
  return [smileyMeaning?.effort, smileyMeaning?.economy].flatMap((of) =>
    Object.values(of ?? {}).flatMap((meaning) => meaning ?? []),
  );
}

/**
 * Each line from which a milestone or an economy was read, each of the places that are `unread`, and each line beside the initiatives whose words the document's own facts do not have.
 * Other lines of an initiative belong to its title and description, and have no entry; nor have blank lines.
 */
export function lineReadings(
  followUp: FollowUp,
  lines: readonly string[],
  unread: readonly SourceRange[],
): ReadonlyMap<number, LineReading> {
  const readings = new Map<number, LineReading>();
  const cited = new Set(followUp.initiatives.flatMap(({ source }) => linesIn(source)));
  const head = headWords(followUp);
  const isMeaning = meaningIn(followUp, lines);
  for (const [index, text] of lines.entries()) {
    // An empty text is part of every text.
    if (!cited.has(index + 1) && !head.includes(lettersOf(text)) && !isMeaning(index))
      readings.set(index + 1, "aside");
  }
  for (const { milestones, economy } of followUp.initiatives)
    for (const line of [...milestones, economy].flatMap(linesOfFact).flatMap(linesIn))
      readings.set(line, "fact");
  for (const line of unread.flatMap(linesIn)) if (lines[line - 1]?.trim()) readings.set(line, "unread");
  return readings;
}

function linesIn(range: SourceRange | null | undefined): readonly number[] {
  return range ? Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index) : [];
}

/** Whether a line is a label that a meaning of the reading guide follows, on its line or on those below, to its end. */
function meaningIn({ facts }: FollowUp, lines: readonly string[]) {
  const meanings = meaningsOf(facts).map(lettersOf);
  return (index: number) => {
    const text = lines[index] ?? "";
    if (!LABEL.test(text)) return false;
    let words = lettersOf(text.replace(LABEL, ""));
    for (let below = 1; ; below++) {
      if (meanings.includes(words)) return true;
      if (below > MOST_LINES || !meanings.some((meaning) => meaning.startsWith(words))) return false;
      words += lettersOf(lines[index + below] ?? "");
    }
  };
}
