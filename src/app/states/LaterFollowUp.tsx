import { useQuery } from "@tanstack/react-query";
import { laterThan } from "../../agreement/history/laterThan.ts";
import { Notice } from "../../components/notices/Notice.tsx";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { formatDate } from "../../text/format.ts";
import { followUpName } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { statesText } from "../../text/states.ts";
import styles from "./states.module.css";

/** Says that a later follow-up on the agreement is listed, on paper too: an address that was sent in spring leads to spring's figures. */
export function LaterFollowUp({ followUpId }: { readonly followUpId: string }) {
  const { later: t } = useText(statesText);
  const language = useLanguage();
  const { followUps = [] } = useQuery({ ...catalogueQuery(), enabled: false }).data ?? {};
  const own = followUps.find(({ id }) => id === followUpId);
  const later = own === undefined ? null : laterThan(followUps, own);
  if (later === null) return null;
  const asOf =
    later.asOf !== null && later.sequence?.number != null ? formatDate(later.asOf, language) : null;
  return (
    <div className={styles["notices"]}>
      <Notice role="status">
        {t.exists} <a href={href.overview(later.id)}>{followUpName(later, language)}</a>
        {asOf === null ? "." : `${t.asOf(asOf)}.`}
      </Notice>
    </div>
  );
}
