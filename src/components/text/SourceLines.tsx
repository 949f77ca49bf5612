import { type RefObject, useMemo } from "react";
import type { SourceRange } from "../../agreement/format/schema.ts";
import type { MarkedSource } from "../../agreement/source/markedSource.ts";
import type { SourceSpan } from "../../agreement/source/sourceIndex.ts";
import { marksByLine } from "./marksByLine.ts";
import { SourceLine } from "./SourceLine.tsx";

/** Where a search found its words: a span for each line. */
export interface SourceHit extends SourceSpan {
  /** True of the first of a place. */
  readonly isHit: boolean;
}

interface SourceLinesProps {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly lines: readonly string[];
  readonly range: SourceRange;
  readonly marked: MarkedSource;
  readonly hits: readonly SourceHit[];
  readonly label: string;
  readonly className: string | undefined;
}

/** Lines of the source text in a frame that scrolls by itself, with what is marked in them. */
export function SourceLines({ ref, lines, range, marked, hits, ...props }: SourceLinesProps) {
  const { label, className } = props;
  const marks = useMemo(() => marksByLine([...marked.spans, ...hits]), [marked, hits]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <ol ref={ref} className={className} tabIndex={0} aria-label={label}>
      {lines.slice(range.from - 1, range.to).map((text, index) => {
        const number = range.from + index;
        return (
          <SourceLine
            key={number}
            number={number}
            text={text}
            marked={marked.lines !== null && number >= marked.lines.from && number <= marked.lines.to}
            marks={marks.get(number)}
          />
        );
      })}
    </ol>
  );
}
