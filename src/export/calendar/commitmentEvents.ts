import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { correctedWords, correctionsText } from "../../text/corrections.ts";
import { formatDateRange } from "../../text/dateRange.ts";
import { formatList } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { questionsText } from "../../text/questions.ts";
import type { CalendarEvent } from "./calendar.ts";

/**
 * The commitments that have a date, as events. A day or a range of days stays one. A month, a quarter or a year would fill
 * the calendar: its event is on its last day, the deadline, and its title begins with the document's own words for the time.
 */
export function commitmentEvents(
  followUp: FollowUp,
  commitments: readonly Commitment[],
  language: Language,
  urlOf: (initiative: Initiative) => string | null,
): readonly CalendarEvent[] {
  const t = questionsText[language];
  return commitments.flatMap(({ key, date, kind, initiative, quote }) => {
    if (date === null) return [];
    const owner =
      initiative.responsible.length === 0 ? t.afterlife.nobody : formatList(initiative.responsible, language);
    return {
      uid: `${hash(key)}@aftaleoverblik`,
      from: date.precision === "day" ? date.from : date.to,
      to: date.to,
      summary: `${date.precision === "day" ? "" : `${formatDateRange(date, language)}: `}${t.afterlife.kinds[kind]}: ${numberedName(initiative)}`,
      description: [
        quote.text,
        owner,
        followUp.facts.document?.title ?? followUp.facts.title,
        quote.source === null ? null : t.lines(quote.source.from, quote.source.to),
        ...correctedWords(followUp.facts, initiative, language).map(correctionsText[language].marked),
      ]
        .filter((line) => line !== null)
        .join("\n"),
      category: t.afterlife.kinds[kind],
      url: urlOf(initiative),
    };
  });
}

/** A hash of a text (FNV-1a in 64 bits, hexadecimal), the same on every machine. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
