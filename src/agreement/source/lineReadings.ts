import type { FollowUp } from "../followUp.ts";

/** What was read from a line: a milestone or an economy, or nothing that any fact cites. */
export type LineReading = "fact" | "unread";

/** Spaces, and the signs beside words: the smileys of a reading guide, the point after a number. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** Up to three words that a legend has for the smiley that it explains: "Grøn: Milepæl er opfyldt"; alone where it is a cell. */
const LABEL = /^\P{L}*\p{L}+(?:\s\p{L}+){0,2}\s*(?:[:=–-]|$)/u;
/** A meaning goes on over so many lines at most. */
const MOST_LINES = 8;

/** What the feed says of the whole document, as one text of letters and digits. */
function headWords({ facts }: FollowUp): string {
  const { title, authority, committee, document, themes } = facts;
  return [title, authority, committee, ...Object.values(document ?? {}), ...meaningsOf(facts)]
    .concat(themes.flatMap((theme) => [theme.number, theme.title]))
    .join("\n")
    .replace(BETWEEN, "");
}

function meaningsOf({ smileyMeaning }: FollowUp["facts"]): readonly string[] {
  return [smileyMeaning?.effort, smileyMeaning?.economy].flatMap((of) =>
    Object.values(of ?? {}).flatMap((meaning) => meaning ?? []),
  );
}

/**
 * Each line from which a milestone or an economy was read, and each with words that neither an initiative nor the document's own facts have.
 * Other lines of an initiative belong to its title and description, and have no entry; nor have blank lines.
 */
export function lineReadings(followUp: FollowUp, lines: readonly string[]): ReadonlyMap<number, LineReading> {
  const readings = new Map<number, LineReading>();
  const ranges = followUp.initiatives.flatMap(({ source }) => source ?? []);
  const cited = new Set<number>();
  for (const { from, to } of ranges) for (let line = from; line <= to; line++) cited.add(line);
  const head = headWords(followUp);
  const meanings = meaningsOf(followUp.facts).map((meaning) => meaning.replace(BETWEEN, ""));
  /** True for a label that a meaning follows, on its line or on those below, to its end. */
  const isMeaning = (index: number) => {
    const text = lines[index] ?? "";
    if (!LABEL.test(text)) return false;
    let words = text.replace(LABEL, "").replace(BETWEEN, "");
    for (let below = 1; ; below++) {
      if (meanings.includes(words)) return true;
      if (below > MOST_LINES || !meanings.some((meaning) => meaning.startsWith(words))) return false;
      words += (lines[index + below] ?? "").replace(BETWEEN, "");
    }
  };
  for (const [index, text] of lines.entries()) {
    // An empty text is part of every text.
    if (!cited.has(index + 1) && !head.includes(text.replace(BETWEEN, "")) && !isMeaning(index))
      readings.set(index + 1, "unread");
  }
  for (const { milestones, economy } of followUp.initiatives) {
    for (const { from, to } of [...milestones, economy].flatMap((fact) => fact?.source ?? []))
      for (let line = from; line <= to; line++) readings.set(line, "fact");
  }
  return readings;
}
