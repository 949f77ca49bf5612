import { useCallback, useMemo } from "react";
import { pageMarks } from "../../../agreement/source/pageMarks.ts";
import { passagesOf } from "../../../agreement/source/passages.ts";
import { PassageLines } from "../../../components/source/PassageLines.tsx";
import type { LineMark } from "../../../components/text/marksByLine.ts";
import { AddLink } from "./AddLink.tsx";
import type { DocumentMarks } from "./documentMarks.ts";

const NO_MARKS: ReadonlyMap<number, readonly LineMark[]> = new Map();

/** The source text line by line. */
export function DocumentLines({ marks }: { readonly marks: DocumentMarks }) {
  const { followUp, lines, facts, reading, marked, addressOf, addAt } = marks;
  const besideUnread = useCallback((line: number) => <AddLink marks={{ addAt }} line={line} />, [addAt]);
  const passages = useMemo(() => passagesOf(followUp, lines.length), [followUp, lines]);
  const pages = useMemo(() => new Map(pageMarks(lines).map((mark) => [mark.line, mark])), [lines]);
  return passages.map((passage) => (
    <PassageLines
      key={passage.from}
      {...{ followUp, lines, passage, marked, facts, pages, addressOf, reading, besideUnread }}
      marks={NO_MARKS}
    />
  ));
}
