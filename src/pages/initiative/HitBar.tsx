import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { eachOf } from "../../agreement/search/query.ts";
import { searchSource } from "../../agreement/source/searchSource.ts";
import { ownOf } from "../../agreement/union/ownOf.ts";
import { HitSteps } from "../../components/source/HitSteps.tsx";
import bar from "../../components/source/hitBar.module.css";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { formatCount } from "../../text/format.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./HitBar.module.css";
import type { SearchedProps } from "./searchedProps.ts";

interface HitBarProps extends SearchedProps {
  /** What holds the marked hits: texts that come later are counted when they are there. */
  readonly page: RefObject<HTMLElement | null>;
}

/**
 * The hits within the page, each place once: the source's, which its texts are read from; the texts' own where there is none.
 * A sheet over the page shows the source's once more.
 */
function hitsOn(page: HTMLElement | null): readonly HTMLElement[] {
  const marks = [...(page?.querySelectorAll<HTMLElement>("mark[data-hit]") ?? [])].filter(
    (mark) => mark.closest("dialog") === null,
  );
  const inSource = marks.filter((mark) => mark.closest("li[value]") !== null);
  return inSource.length > 0 ? inSource : marks;
}

/** At how many places the initiative and its document say what was searched, and the way from one place to the next. */
export function HitBar({ followUp, initiative, query, page }: HitBarProps) {
  const language = useLanguage();
  const own = ownOf(followUp, initiative).followUp;
  const lines = useQuery(sourceTextQuery(own)).data ?? null;
  const sought = eachOf(query);
  const inDocument = useMemo(
    () => (lines === null ? null : searchSource(lines, sought).length),
    [lines, sought],
  );
  const t = useText(initiativeText).hits;
  const [count, setCount] = useState(0);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (page.current === null) return undefined;
    const recount = () => setCount(hitsOn(page.current).length);
    recount();
    const observer = new MutationObserver(recount);
    observer.observe(page.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page]);
  const move = (by: 1 | -1) => {
    const hits = hitsOn(page.current);
    for (const hit of hits) hit.removeAttribute("data-current");
    const next = at === 0 ? (by === 1 ? 1 : hits.length) : ((at - 1 + by + hits.length) % hits.length) + 1;
    setAt(next);
    const mark = hits[next - 1];
    mark?.closest("details")?.setAttribute("open", "");
    mark?.setAttribute("data-current", "");
    mark?.scrollIntoView({ block: "center" });
  };
  const document = href.source(own.facts.id, writeParameters(sourceParameters, { query: sought, hit: 1 }));
  return (
    <div className={`${bar["bar"]} ${styles["line"]}`} data-print="no">
      <HitSteps hits={count} hit={Math.min(at, count)} move={move} place={t.here}>
        {t.of(query)}
      </HitSteps>
      <a href={document}>
        {inDocument === null ? t.searchDocument : t.inDocument(formatCount(inDocument, language))}
      </a>
    </div>
  );
}
