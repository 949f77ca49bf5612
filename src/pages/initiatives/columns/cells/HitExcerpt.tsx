import type { Initiative } from "../../../../agreement/format/schema.ts";
import { excerptOf } from "../../../../agreement/search/excerpt.ts";
import { ExcerptWords } from "../../../../components/text/ExcerptWords.tsx";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import styles from "./cells.module.css";

interface HitExcerptProps {
  readonly initiative: Initiative;
  readonly query: string;
}

/** Where an initiative says what was searched, when its title does not: the words around the first hit. */
export function HitExcerpt({ initiative, query }: HitExcerptProps) {
  const excerpt = excerptOf(initiative, query);
  if (excerpt === null) return null;
  return (
    <span className={styles["excerpt"]} dir="auto" lang={DOCUMENT_LANGUAGE}>
      <ExcerptWords excerpt={excerpt} query={query} />
    </span>
  );
}
