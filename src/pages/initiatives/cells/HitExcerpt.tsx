import type { Initiative } from "../../../agreement/schema.ts";
import { findHits } from "../../../agreement/search/findHits.ts";
import { textsOf } from "../../../agreement/search/said.ts";
import { Marked } from "../../../components/text/Marked.tsx";
import styles from "./cells.module.css";

/** Letters of context on either side of a hit. */
const AROUND = 60;

interface HitExcerptProps {
  readonly initiative: Initiative;
  readonly query: string;
}

/** Where an initiative says what was searched, when its title does not: the words around the first hit. */
export function HitExcerpt({ initiative, query }: HitExcerptProps) {
  if (query === "" || findHits(initiative.title, query).length > 0) return null;
  for (const text of textsOf(initiative)) {
    const [hit] = findHits(text, query);
    if (hit === undefined) continue;
    const from = Math.max(0, hit.from - AROUND);
    const to = Math.min(text.length, hit.to + AROUND);
    return (
      <span className={styles["excerpt"]} dir="auto">
        {from > 0 && "… "}
        <Marked text={text.slice(from, to)} query={query} />
        {to < text.length && " …"}
      </span>
    );
  }
  return null;
}
