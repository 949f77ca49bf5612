import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { searchHref, yearsHref } from "../../links/archiveHref.ts";
import { href } from "../../links/href.ts";
import type { RawSearch } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { yearsText } from "../../text/years.ts";
import styles from "./followUps.module.css";

interface SeveralLinksProps {
  /** What the address asks for. */
  readonly search: RawSearch;
  /** True where there are several years to compare. */
  readonly hasYears: boolean;
}

/** The other screens of the same agreements. */
export function SeveralLinks({ search, hasYears }: SeveralLinksProps) {
  const { title: years } = useText(yearsText);
  const t = useText(followUpsText);
  return (
    <p className={styles["links"]} data-print="no">
      {/* A site in one file has no archive to read. */}
      {isEmbedded() ? null : (
        <>
          {hasYears ? <a href={yearsHref()}>{years}</a> : null}
          <a href={searchHref()}>{t.searchAll}</a>
        </>
      )}
      <a href={href.presentation(ALL_FOLLOW_UPS, search)}>{t.presentation}</a>
      <a href={href.wall(ALL_FOLLOW_UPS, search)}>{t.wall}</a>
    </p>
  );
}
