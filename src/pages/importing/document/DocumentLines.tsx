import { useCallback, useMemo } from "react";
import { pageMarks } from "../../../agreement/source/pageMarks.ts";
import { passagesOf } from "../../../agreement/source/passages.ts";
import { PassageLines } from "../../../components/source/PassageLines.tsx";
import type { LineMark } from "../../../components/text/marksByLine.ts";
import { AddLink } from "./AddLink.tsx";
import { CorrectValues } from "./CorrectValues.tsx";
import type { DocumentMarks } from "./documentMarks.ts";
import { UnreadPlace } from "./UnreadPlace.tsx";

const NO_MARKS: ReadonlyMap<number, readonly LineMark[]> = new Map();

/** The source text line by line. */
export function DocumentLines({ marks }: { readonly marks: DocumentMarks }) {
  const { followUp, lines, facts, values, reading, unread, marked, addressOf, onFact } = marks;
  const besideLine = useCallback(
    (line: number) => {
      const place = unread.get(line);
      const isAside = reading.get(line) === "aside" && lines[line - 1]?.trim() !== "";
      if (place === undefined && !isAside && !values.has(line)) return null;
      return (
        <>
          {place !== undefined && <UnreadPlace marks={marks} lines={place} />}
          <CorrectValues marks={marks} values={values.get(line) ?? []} />
          {isAside ? <AddLink marks={marks} lines={{ from: line, to: line }} isQuiet /> : null}
        </>
      );
    },
    [marks, lines, reading, unread, values],
  );
  const passages = useMemo(() => passagesOf(followUp, lines.length), [followUp, lines]);
  const pages = useMemo(() => new Map(pageMarks(lines).map((mark) => [mark.line, mark])), [lines]);
  return passages.map((passage) => (
    <PassageLines
      key={passage.from}
      {...{ followUp, lines, passage, marked, facts, pages, addressOf, onFact, reading, besideLine }}
      marks={NO_MARKS}
    />
  ));
}
