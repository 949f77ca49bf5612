import type { FollowUpFacts } from "../../../agreement/format/schema.ts";
import type { Context } from "../context.ts";
import { wouldFit } from "../lines/layout.ts";
import type { Line } from "../lines/line.ts";
import { joinPieces, type Piece } from "../lines/placedText.ts";

type SmileyMeaning = FollowUpFacts["smileyMeaning"];
type Subject = "effort" | "economy";

/** A line that says what the smileys below it are about. */
const SUBJECT_HEADING = /smiley/i;
/** Words by which a definition is about money when no heading says so. */
const MONEY = /budget(?!opfølgning)|besparelse|økonomi/i;

interface Entry {
  readonly kind: "glad" | "neutral" | "sur";
  readonly subject: Subject | null;
  readonly pieces: Piece[];
}

/**
 * The reading guide's definitions of the smileys, in the document's own words; `null` when it has
 * none. A definition goes on over wrapped lines until the next smiley or a new sentence after an empty line.
 */
export function readLegend(lines: readonly Line[], context: Context): SmileyMeaning {
  const entries: Entry[] = [];
  let subject: Subject | null = null;
  let open: Entry | null = null;
  for (const line of lines) {
    const [smiley] = line.smileys;
    const words = line.rest.replace(/^[:=–-]\s*/, "");
    if (line.smileys.length === 1 && smiley && smiley.kind !== "unknown" && words !== "") {
      open = { kind: smiley.kind, subject, pieces: [{ text: words, line: line.number, gap: line.gap }] };
      entries.push(open);
      context.ledger.place(smiley, "legend");
    } else if (open !== null && continues(open, line, context.layout.width)) {
      open.pieces.push({ text: line.rest, line: line.number, gap: line.gap });
    } else {
      open = null;
      subject = isHeading(line) ? subjectOf(line.rest) : subject;
    }
  }
  return meaningOf(entries, context);
}

/** A definition goes on in small letters, or without an empty line where the margin broke the line. */
function continues(entry: Entry, line: Line, width: number): boolean {
  if (isHeading(line)) return false;
  if (/^\p{Ll}/u.test(line.rest)) return true;
  return line.gap === "none" && !wouldFit(entry.pieces.at(-1)?.text ?? "", line.rest, width);
}

function isHeading(line: Line): boolean {
  return SUBJECT_HEADING.test(line.rest) && /:$/.test(line.rest);
}

function subjectOf(words: string): Subject | null {
  if (/økonomi/i.test(words)) return "economy";
  return /indsats|milepæl/i.test(words) ? "effort" : null;
}

function meaningOf(entries: readonly Entry[], context: Context): SmileyMeaning {
  if (entries.length === 0) return null;
  const told = entries.map((entry) => {
    const words = joinPieces(entry.pieces, context.hyphenator).text;
    return { ...entry, words, subject: entry.subject ?? (MONEY.test(words) ? "economy" : "effort") };
  });
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
