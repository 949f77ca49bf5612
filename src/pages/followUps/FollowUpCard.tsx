import type { CatalogueEntry } from "../../agreement/format/schema.ts";
import { StackedBar } from "../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../components/heatmap/CountMarks.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { followUpsText } from "../../text/followUps.ts";
import { formatCount, formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import styles from "./followUps.module.css";

/** One follow-up of the catalogue: authority, committee, date, number of initiatives, and its smileys. */
export function FollowUpCard({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useText(followUpsText);
  const shell = useText(shellText);
  const language = useLanguage();
  const { id, title, authority, committee, asOf, initiatives, smileys } = entry;
  return (
    <li className={styles["card"]}>
      <h3>
        <a href={href.overview(id)} className={styles["open"]}>
          <bdi lang={DOCUMENT_LANGUAGE}>{committee === null ? title : `${title}, ${committee}`}</bdi>
        </a>
      </h3>
      <p className={styles["quiet"]}>
        <Sentence names={[authority]}>
          {[
            authority,
            asOf === null ? null : shell.asOf(formatDate(asOf, language)),
            t.initiatives(initiatives, formatCount(initiatives, language)),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </Sentence>
      </p>
      <StackedBar counts={smileys} />
      <div className={styles["quiet"]}>
        <CountMarks counts={smileys} />
      </div>
    </li>
  );
}
