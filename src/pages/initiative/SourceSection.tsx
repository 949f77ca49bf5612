import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { type FollowUp, ownOf } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { type MarkedSource, markedSource, NOTHING_MARKED } from "../../agreement/source/markedSource.ts";
import { Section } from "../../components/layout/Section.tsx";
import { SourceLines } from "../../components/text/SourceLines.tsx";
import { useMediaQuery } from "../../device/useMediaQuery.ts";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { href } from "../../links/href.ts";
import { initiativeParameters, sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { SourceSheet } from "./SourceSheet.tsx";
import styles from "./source.module.css";

interface SourceSectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Where text and source stand below each other, as in `initiative.module.css`. */
const ONE_COLUMN = "(max-width: 60rem)";
/** Pixels of context above the first marked line. */
const ABOVE = 64;

/**
 * The document's own lines, so that every fact can be checked. What the address names is marked and in view: beside the
 * text, and where there is no room for that in a sheet over it.
 */
export function SourceSection({ followUp, initiative }: SourceSectionProps) {
  const t = useText(initiativeText);
  const own = ownOf(followUp, initiative).followUp;
  const source = useQuery(sourceTextQuery(own));
  const { lines: asked, words } = useParameters(initiativeParameters).values;
  const isOneColumn = useMediaQuery(ONE_COLUMN);
  const marked = useMemo(
    () =>
      source.data && asked !== null ? markedSource(source.data, [initiative], asked, words) : NOTHING_MARKED,
    [source.data, initiative, asked, words],
  );
  const range = initiative.source;
  const lines = source.data && range !== null && <Lines lines={source.data} range={range} marked={marked} />;
  const document = href.source(
    own.facts.id,
    writeParameters(sourceParameters, { lines: asked ?? range, words }),
  );
  return (
    <Section
      title={t.source}
      lead={
        <>
          {t.sourceLead} {source.data != null && <a href={document}>{t.wholeDocument}</a>}
        </>
      }
    >
      {range === null || source.data === null ? (
        <p className={styles["quiet"]}>{t.sourceMissing}</p>
      ) : lines ? (
        <>
          {isOneColumn && asked !== null && <SourceSheet document={document}>{lines}</SourceSheet>}
          <Marked marked={marked} />
          {lines}
        </>
      ) : source.isError ? (
        <p role="alert">{t.sourceFailed}</p>
      ) : (
        <p role="status">{t.sourceLoading}</p>
      )}
    </Section>
  );
}

/** Says which lines hold what is marked. */
function Marked({ marked: { spans, lines } }: { readonly marked: MarkedSource }) {
  const t = useText(initiativeText);
  const numbers = lines === null ? spans.map(({ line }) => line) : [lines.from, lines.to];
  return (
    <p role="status" className={styles["quiet"]}>
      {numbers.length > 0 && t.marked(Math.min(...numbers), Math.max(...numbers))}
    </p>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly range: { readonly from: number; readonly to: number };
  readonly marked: MarkedSource;
}

/** The initiative's lines, scrolled to what is marked: also when the link that marked it is followed again. */
function Lines({ lines, range, marked }: LinesProps) {
  const t = useText(initiativeText);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (marked === NOTHING_MARKED) return;
    const show = () => {
      const first = list.current?.querySelector<HTMLElement>("[data-marked]");
      // Scrolls the list and not the page, so that the fact stays in view.
      if (first != null) list.current?.scrollTo({ top: first.offsetTop - ABOVE });
    };
    const again = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.href === location.href) show();
    };
    show();
    document.addEventListener("click", again);
    return () => document.removeEventListener("click", again);
  }, [marked]);
  return (
    <SourceLines
      ref={list}
      lines={lines}
      range={range}
      marked={marked}
      label={t.lines(range.from, range.to)}
      className={styles["source"]}
    />
  );
}
