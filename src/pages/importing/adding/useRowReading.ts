import { useEffect, useState } from "react";
import type { FollowUpFacts, SourceRange } from "../../../agreement/format/schema.ts";
import type { Draft } from "../../../feed/draft/keptDraft.ts";

/** What the import's own rules read in one row of the document; `null` where there is no such row. */
export type RowReading = ReturnType<typeof import("../../../import/grammar/rowReading.ts").readRow>;

/** The row of a draft's document that stands at these lines; `undefined` until it is read. */
export function useRowReading(
  { blocks, format, unread = [] }: Pick<Draft, "blocks" | "format" | "unread">,
  facts: FollowUpFacts,
  lines: SourceRange | null,
): RowReading | undefined {
  const [reading, setReading] = useState<RowReading | undefined>(undefined);
  const line = lines?.from ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is read once; what is corrected meanwhile changes no row.
  useEffect(() => {
    let isHere = true;
    const place = unread.find(({ from, to }) => line !== null && line >= from && line <= to) ?? lines;
    const read = async () => {
      if (place === null) return null;
      const { readRow } = await import("../../../import/grammar/rowReading.ts");
      return readRow(place, { blocks, facts, lostFonts: format === "text" });
    };
    void read()
      .catch(() => null)
      .then((row) => isHere && setReading(row));
    return () => {
      isHere = false;
    };
  }, [line]);
  return reading;
}
