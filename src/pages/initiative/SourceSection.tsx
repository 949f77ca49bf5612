import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { SourceRange } from "../../agreement/format/schema.ts";
import { eachOf } from "../../agreement/search/query.ts";
import { type MarkedSource, markedSource, NOTHING_MARKED } from "../../agreement/source/markedSource.ts";
import { searchSource } from "../../agreement/source/searchSource.ts";
import { ownOf } from "../../agreement/union/ownOf.ts";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { type SourceHit, SourceLines } from "../../components/text/SourceLines.tsx";
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

/** Where text and source stand below each other, as in `initiative.module.css`. */
const ONE_COLUMN = "(max-width: 60rem)";
/** Pixels of context above the first marked line. */
const ABOVE = 64;

/**
 * The document's own lines, so that every fact can be checked. What the address names is marked and in view: beside the
 * text, and where there is no room for that in a sheet over it.
 */
export function SourceSection({ followUp, initiative }: InitiativeProps) {
  const t = useText(initiativeText);
  const own = ownOf(followUp, initiative).followUp;
  const source = useQuery(sourceTextQuery(own));
  const { lines: asked, words, query } = useParameters(initiativeParameters).values;
  const isOneColumn = useMediaQuery(ONE_COLUMN);
  const marked = useMemo(
    () =>
      source.data && asked !== null ? markedSource(source.data, [initiative], asked, words) : NOTHING_MARKED,
    [source.data, initiative, asked, words],
  );
  const range = initiative.source;
  const hits = useMemo(
    () => (source.data ? hitsIn(source.data, range, query) : []),
    [source.data, range, query],
  );
  const lines = source.data && range !== null && (
    <Lines lines={source.data} range={range} marked={marked} hits={hits} />
  );
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
        <p className={flow["soft"]}>{t.sourceMissing}</p>
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

/** Where an initiative's lines hold a word or phrase of the search. */
function hitsIn(lines: readonly string[], range: SourceRange | null, query: string): readonly SourceHit[] {
  if (range === null || query.trim() === "") return [];
  return searchSource(lines, eachOf(query))
    .flatMap((spans) => spans.map((span, index) => ({ ...span, isHit: index === 0 })))
    .filter(({ line }) => line >= range.from && line <= range.to);
}

/** Says which lines hold what is marked. */
function Marked({ marked: { spans, lines } }: { readonly marked: MarkedSource }) {
  const t = useText(initiativeText);
  const numbers = lines === null ? spans.map(({ line }) => line) : [lines.from, lines.to];
  return (
    <p role="status" className={flow["soft"]}>
      {numbers.length > 0 && t.marked(Math.min(...numbers), Math.max(...numbers))}
    </p>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly range: SourceRange;
  readonly marked: MarkedSource;
  readonly hits: readonly SourceHit[];
}

/**
 * The initiative's lines, scrolled to what is marked, without that to the first hit: also when the link that marked it is
 * followed again.
 */
function Lines({ lines, range, marked, hits }: LinesProps) {
  const t = useText(initiativeText);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const line = marked.lines?.from ?? (marked.spans[0] ?? hits[0])?.line;
    if (line === undefined) return;
    const show = () => {
      const first = list.current?.querySelector<HTMLElement>(`li[value="${line}"]`);
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
  }, [marked, hits]);
  return (
    <SourceLines
      ref={list}
      lines={lines}
      range={range}
      marked={marked}
      hits={hits}
      label={t.lines(range.from, range.to)}
      className={styles["source"]}
    />
  );
}
