import { NAMELESS } from "../../agreement/archive/searchFacets.ts";
import { centreHref } from "../../links/archiveHref.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { searchText } from "../../text/search.ts";
import styles from "./search.module.css";
import { facetOrder } from "./searchChoice.ts";
import type { Answer } from "./useSearch.ts";

interface CentreListProps {
  readonly whole: Answer;
  /** Those that the address chooses. */
  readonly authorities: readonly string[];
}

/** Every centre by name, with how many initiatives it has. */
export function CentreList({ whole, authorities: [authority, ...others] }: CentreListProps) {
  const t = useText(searchText);
  const language = useLanguage();
  return (
    <ul className={styles["allCentres"]} aria-label={t.centres}>
      {whole.facets.centres
        .filter(({ id, count }) => id !== NAMELESS && count > 0)
        .toSorted(facetOrder("centres"))
        .map(({ id, name, count }) => (
          <li key={id}>
            <a href={centreHref(id, others.length === 0 ? authority : undefined)} lang={DOCUMENT_LANGUAGE}>
              {name}
            </a>{" "}
            <span className={styles["beside"]}>{t.initiatives(formatCount(count, language))}</span>
          </li>
        ))}
    </ul>
  );
}
