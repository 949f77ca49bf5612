import { type RefObject, useEffect, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { eachOf } from "../../agreement/search/query.ts";
import { HitSteps } from "../../components/source/HitSteps.tsx";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./HitBar.module.css";

interface HitBarProps {
  readonly followUp: FollowUp;
  /** What was searched. */
  readonly query: string;
  /** What holds the marked hits: texts that come later are counted when they are there. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The hits within the page: a sheet over it shows the source's once more. */
function hitsOn(page: HTMLElement | null): readonly HTMLElement[] {
  return [...(page?.querySelectorAll<HTMLElement>("mark[data-hit]") ?? [])].filter(
    (mark) => mark.closest("dialog") === null,
  );
}

/** How often the page says what was searched, and the way from one place to the next: also in the source beside it. */
export function HitBar({ followUp, query, page }: HitBarProps) {
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
  const document = href.source(
    followUp.facts.id,
    writeParameters(sourceParameters, { query: eachOf(query), hit: 1 }),
  );
  return (
    <div className={styles["bar"]} data-print="no">
      <HitSteps hits={count} hit={Math.min(at, count)} move={move}>
        {t.of(query)}
      </HitSteps>
      <a href={document}>{t.inDocument}</a>
    </div>
  );
}
