import { useCallback, useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { factsByLine, type SourceFact } from "../../agreement/source/factsInSource.ts";
import { lineReadings } from "../../agreement/source/lineReadings.ts";
import { pageMarks } from "../../agreement/source/pageMarks.ts";
import { passagesOf } from "../../agreement/source/passages.ts";
import { Section } from "../../components/layout/Section.tsx";
import { PassageLines } from "../../components/source/PassageLines.tsx";
import type { LineMark } from "../../components/text/marksByLine.ts";
import { sourceLines } from "../../feed/sourceLines.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { importingParameters } from "../../links/screens.ts";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./importing.module.css";

interface DocumentLinesProps {
  readonly followUp: FollowUp;
  readonly source: string;
  /** The lines in view. */
  readonly lines: { readonly from: number; readonly to: number } | null;
}

const NO_MARKS: ReadonlyMap<number, readonly LineMark[]> = new Map();

/** The document's text with what was read from it; each fact leads to its fields. */
export function DocumentLines({ followUp, source, lines: marked }: DocumentLinesProps) {
  const t = useText(importingText);
  const frame = useRef<HTMLElement>(null);
  const lines = useMemo(() => sourceLines(source), [source]);
  const passages = useMemo(() => passagesOf(followUp, lines.length), [followUp, lines]);
  const facts = useMemo(() => factsByLine(followUp), [followUp]);
  const pages = useMemo(() => new Map(pageMarks(lines).map((mark) => [mark.line, mark])), [lines]);
  const reading = useMemo(() => lineReadings(followUp, lines), [followUp, lines]);
  const addressOf = useCallback(
    ({ initiative, source: range }: SourceFact) =>
      href.importing(writeParameters(importingParameters, { initiative: initiative.id, lines: range })),
    [],
  );
  useEffect(() => {
    if (marked === null) return;
    frame.current?.querySelector("[data-marked]")?.scrollIntoView({ block: "center" });
  }, [marked]);
  return (
    <Section title={t.document} lead={t.markHint}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section ref={frame} className={styles["document"]} aria-label={t.lines} tabIndex={0}>
        {passages.map((passage) => (
          <PassageLines
            key={passage.from}
            followUp={followUp}
            lines={lines}
            passage={passage}
            marks={NO_MARKS}
            marked={marked}
            facts={facts}
            pages={pages}
            addressOf={addressOf}
            reading={reading}
          />
        ))}
      </section>
    </Section>
  );
}
