import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, SourceRange } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { SourceLine } from "../../components/text/SourceLine.tsx";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { initiativeParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

interface SourceSectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Pixels of context above the first marked line. */
const LINES_ABOVE = 48;

/** The document's own lines, so that every fact can be checked. */
export function SourceSection({ followUp, initiative }: SourceSectionProps) {
  const t = useText(initiativeText);
  const source = useQuery(sourceTextQuery(followUp));
  return (
    <Section title={t.source} lead={t.sourceLead}>
      {initiative.source === null || source.data === null ? (
        <p className={styles["quiet"]}>{t.sourceMissing}</p>
      ) : source.data !== undefined ? (
        <Lines lines={source.data} range={initiative.source} />
      ) : source.isError ? (
        <p role="alert">{t.sourceFailed}</p>
      ) : (
        <p role="status">{t.sourceLoading}</p>
      )}
    </Section>
  );
}

/** The initiative's lines; those that the address names are marked and scrolled into view. */
function Lines({ lines, range }: { readonly lines: readonly string[]; readonly range: SourceRange }) {
  const t = useText(initiativeText);
  const { lines: asked } = useParameters(initiativeParameters).values;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const marked = list.current?.querySelector<HTMLElement>("[data-marked]");
    // Scrolls the list and not the page, so that the fact stays in view.
    if (asked !== null && marked != null) list.current?.scrollTo({ top: marked.offsetTop - LINES_ABOVE });
  }, [asked]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <ol ref={list} className={styles["source"]} tabIndex={0} aria-label={t.lines(range.from, range.to)}>
      {lines.slice(range.from - 1, range.to).map((text, index) => {
        const number = range.from + index;
        const marked = asked !== null && number >= asked.from && number <= asked.to;
        return <SourceLine key={number} number={number} text={text} marked={marked} />;
      })}
    </ol>
  );
}
