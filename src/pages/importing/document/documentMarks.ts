import { useMemo } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { SourceRange } from "../../../agreement/format/schema.ts";
import { factsByLine, type SourceFact } from "../../../agreement/source/factsInSource.ts";
import { type LineReading, lineReadings } from "../../../agreement/source/lineReadings.ts";
import { openPlaces } from "../../../agreement/source/openPlaces.ts";
import { type SourceValue, valuesByLine } from "../../../agreement/source/valuesInSource.ts";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import { sourceLines } from "../../../feed/sourceLines.ts";

/** What is marked in a document, by the lines of its source text. */
export interface DocumentMarks {
  readonly followUp: FollowUp;
  readonly lines: readonly string[];
  readonly facts: ReadonlyMap<number, readonly SourceFact[]>;
  readonly reading: ReadonlyMap<number, LineReading>;
  /** What was not read and is still to be looked at, by its first line. */
  readonly unread: ReadonlyMap<number, SourceRange>;
  /** What may be corrected, by the lines that it stands on. */
  readonly values: ReadonlyMap<number, readonly SourceValue[]>;
  /** The lines in view. */
  readonly marked: SourceRange | null;
  /** Where a fact is corrected. */
  readonly addressOf: (fact: SourceFact) => string;
  /** Where the fields of a value are. */
  readonly fieldsOf: (value: SourceValue) => string;
  /** Leads to the field of a value, once its fields are in sight. */
  readonly onCorrect: (value: SourceValue) => void;
  /** Leads to the field of a fact's smiley, or to an initiative's fields, once they are in sight. */
  readonly onFact: (fact: SourceFact) => void;
  /** Where something is added that lines say. */
  readonly addAt: (lines: SourceRange) => string;
}

export function useDocumentMarks(
  followUp: FollowUp,
  { source, unread: found }: Pick<Draft, "source" | "unread">,
  marked: SourceRange | null,
  ways: Pick<DocumentMarks, "addressOf" | "fieldsOf" | "onCorrect" | "onFact" | "addAt">,
): DocumentMarks {
  const lines = useMemo(() => sourceLines(source), [source]);
  const facts = useMemo(() => factsByLine(followUp), [followUp]);
  const values = useMemo(() => valuesByLine(followUp, lines), [followUp, lines]);
  const places = useMemo(() => openPlaces(followUp, lines, found ?? []), [followUp, lines, found]);
  const reading = useMemo(() => lineReadings(followUp, lines, places), [followUp, lines, places]);
  const unread = useMemo(() => new Map(places.map((place) => [place.from, place])), [places]);
  return useMemo(
    () => ({ followUp, lines, facts, values, reading, unread, marked, ...ways }),
    [followUp, lines, facts, values, reading, unread, marked, ways],
  );
}

export function isMarked({ marked }: DocumentMarks, line: number): boolean {
  return marked !== null && line >= marked.from && line <= marked.to;
}
