import type { FollowUpFacts } from "../../../agreement/format/schema.ts";
import type { FoundSmiley } from "../../signs/signs.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Context } from "../context.ts";
import { INITIATIVE_NUMBER } from "../headings/heading.ts";
import { wouldFit } from "../lines/layout.ts";
import type { Line } from "../lines/line.ts";
import { joinPieces, type Piece } from "../lines/placedText.ts";

type SmileyMeaning = FollowUpFacts["smileyMeaning"];
type Subject = "effort" | "economy";

/** A line that says what the smileys below it are about. */
const SUBJECT_HEADING = /smiley|farve|trafiklys|symbol|signatur|bedømmelse/i;
/** A chapter that rates the initiatives before anything defines how: its smileys define nothing. */
const OVERVIEW = /(?:overblik|oversigt|opsummering|resumé|status\s(?:på|for|over)|samlet\svurdering)/iu;
/** How many have a smiley, which is no definition: "7 milepæle", "4 af 12 indsatser (33 %)". */
const COUNT =
  /^\d+\s(?:(?:ud\s)?af\s\d+\s)?(?:milepæl|indsats|(?:del)?mål|initiativ|projekt|tiltag|økonomi)\p{L}*(?:\s\([^()]*\))?\.?$/iu;
/** Words by which a definition is about money when no heading says so. */
const MONEY = /budget(?!opfølgning)|besparelse|økonomi/i;

interface Entry {
  readonly smiley: FoundSmiley;
  readonly kind: "glad" | "neutral" | "sur";
  readonly subject: Subject | null;
  readonly pieces: Piece[];
}

/**
 * The reading guide's definitions of the smileys, in the document's own words; `null` when it has
 * none. A definition goes on over wrapped lines until the next smiley or a new sentence after an empty line. What rates
 * an initiative, one of these `titles`, is none.
 */
export function readLegend(
  lines: readonly Line[],
  titles: ReadonlySet<string>,
  context: Context,
): SmileyMeaning {
  const entries: Entry[] = [];
  let subject: Subject | null = null;
  let open: Entry | null = null;
  let isOverview = false;
  for (const line of lines) {
    const [smiley] = line.smileys;
    const words = line.rest.replace(/^(?:[:=–-]|betyder(?:,?\sat)?(?!\p{L}))\s*/iu, "");
    if (isHeading(line)) isOverview = false;
    else if (line.smileys.length === 0 && OVERVIEW.test(line.rest) && !SENTENCE_END.test(line.rest))
      isOverview = true;
    if (isOverview || COUNT.test(words) || ratesInitiative(words, titles) || ratesTheme(line)) {
      open = null;
      continue;
    }
    if (line.smileys.length === 1 && smiley && smiley.kind !== "unknown" && words !== "") {
      open = {
        smiley,
        kind: smiley.kind,
        subject,
        pieces: [{ text: words, line: line.number, gap: line.gap }],
      };
      entries.push(open);
    } else if (open !== null && continues(open, line, context.layout.width)) {
      open.pieces.push({ text: line.rest, line: line.number, gap: line.gap });
    } else {
      open = null;
      subject = isHeading(line) ? subjectOf(line.rest) : subject;
    }
  }
  return meaningOf(entries, context);
}

function ratesInitiative(words: string, titles: ReadonlySet<string>): boolean {
  return INITIATIVE_NUMBER.test(words) || titles.has(words.toLowerCase());
}

/** True for the heading of a theme with its smiley behind it: "1. Sundhed ☺". */
function ratesTheme({ rest, text, smileys }: Line): boolean {
  return /^\d{1,3}\.\s+\p{Lu}/u.test(rest) && smileys.some(({ sign }) => text.endsWith(sign));
}

/** A definition goes on in small letters, or without an empty line where the margin broke the line. */
function continues(entry: Entry, line: Line, width: number): boolean {
  if (isHeading(line)) return false;
  if (/^\p{Ll}/u.test(line.rest)) return true;
  return line.gap === "none" && !wouldFit(entry.pieces.at(-1)?.text ?? "", line.rest, width);
}

function isHeading(line: Line): boolean {
  return SUBJECT_HEADING.test(line.rest) && /:$/.test(line.rest) && line.smileys.length === 0;
}

function subjectOf(words: string): Subject | null {
  if (/økonomi/i.test(words)) return "economy";
  return /indsats|milepæl/i.test(words) ? "effort" : null;
}

function meaningOf(entries: readonly Entry[], context: Context): SmileyMeaning {
  const all = entries.map((entry) => {
    const words = joinPieces(entry.pieces, context.hyphenator).text;
    const isHeaded = entry.subject !== null;
    return {
      ...entry,
      words,
      isHeaded,
      subject: entry.subject ?? (MONEY.test(words) ? "economy" : "effort"),
    };
  });
  // Lines without a heading that have smileys beside definitions with one count or list something: "☺ Alle er med".
  const told = all.filter(
    ({ isHeaded, kind, subject }) =>
      isHeaded || !all.some((other) => other.isHeaded && other.kind === kind && other.subject === subject),
  );
  if (told.length === 0) return null;
  for (const { smiley } of told) context.ledger.place(smiley, "legend");
  const words = (subject: Subject, kind: Entry["kind"]) =>
    told.find((entry) => entry.subject === subject && entry.kind === kind)?.words ?? null;
  const has = (subject: Subject) => told.some((entry) => entry.subject === subject);
  return {
    ...(has("effort") && {
      effort: {
        glad: words("effort", "glad"),
        neutral: words("effort", "neutral"),
        sur: words("effort", "sur"),
      },
    }),
    ...(has("economy") && { economy: { glad: words("economy", "glad"), sur: words("economy", "sur") } }),
  };
}
