import { Fragment, type ReactNode } from "react";
import type { LineReading } from "../../agreement/source/lineReadings.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import type { LineMark } from "./marksByLine.ts";
import styles from "./text.module.css";
import { Words } from "./Words.tsx";

interface SourceLineProps {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
  /** In order, without overlaps. */
  readonly marks?: readonly LineMark[] | undefined;
  /** What was read from the line, where that is shown. */
  readonly reading?: LineReading | undefined;
  readonly beside?: ReactNode;
}

/** One line of the source text with its number; smileys that no typeface shows are drawn. */
export function SourceLine({ number, text, marked, marks = [], ...props }: SourceLineProps) {
  const { reading, beside } = props;
  let at = 0;
  return (
    <li
      className={styles["line"]}
      value={number}
      data-marked={marked || marks.length > 0 ? "" : undefined}
      data-reading={reading}
    >
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <span className={styles["lineText"]} lang={DOCUMENT_LANGUAGE} translate="no">
        {marks.map(({ from, to, isCurrent, isHit }) => {
          const before = text.slice(at, from);
          at = to;
          return (
            <Fragment key={from}>
              <Words text={before} />
              <mark data-current={isCurrent ? "" : undefined} data-hit={isHit ? "" : undefined}>
                <Words text={text.slice(from, to)} />
              </mark>
            </Fragment>
          );
        })}
        <Words text={text.slice(at)} />
      </span>
      {beside !== undefined && <span className={styles["beside"]}>{beside}</span>}
    </li>
  );
}
