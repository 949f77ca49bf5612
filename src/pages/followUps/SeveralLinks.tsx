import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { searchHref } from "../../links/archiveHref.ts";
import { href } from "../../links/href.ts";
import type { RawSearch } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./followUps.module.css";

/** The other screens of the same agreements. `search` is what the address asks for. */
export function SeveralLinks({ search }: { readonly search: RawSearch }) {
  const t = useText(followUpsText);
  return (
    <p className={styles["links"]} data-print="no">
      {/* A site in one file has no archive to search in. */}
      {isEmbedded() ? null : <a href={searchHref()}>{t.searchAll}</a>}
      <a href={href.presentation(ALL_FOLLOW_UPS, search)}>{t.presentation}</a>
      <a href={href.wall(ALL_FOLLOW_UPS, search)}>{t.wall}</a>
    </p>
  );
}
