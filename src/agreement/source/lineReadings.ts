import type { FollowUp } from "../followUp.ts";

/** What was read from a line: a milestone or an economy, or nothing that any fact cites. */
export type LineReading = "fact" | "unread";

/** Spaces, and the signs beside words: the smileys of a reading guide, the point after a number. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** One word before a colon, which a legend has for the smiley that it explains: "Grøn: Milepæl er opfyldt". */
const LABEL = /^\P{L}*\p{L}+\s*:/u;

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
  const isMeaning = (text: string) =>
    LABEL.test(text) && meanings.some((meaning) => meaning === text.replace(LABEL, "").replace(BETWEEN, ""));
  for (const [index, text] of lines.entries()) {
    // An empty text is part of every text.
    if (!cited.has(index + 1) && !head.includes(text.replace(BETWEEN, "")) && !isMeaning(text))
      readings.set(index + 1, "unread");
  }
  for (const { milestones, economy } of followUp.initiatives) {
    for (const { from, to } of [...milestones, economy].flatMap((fact) => fact?.source ?? []))
      for (let line = from; line <= to; line++) readings.set(line, "fact");
  }
  return readings;
}
