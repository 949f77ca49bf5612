import type { FollowUp } from "../../agreement/followUp.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import text from "../text/text.module.css";
import styles from "./names.module.css";

/** The line under a screen's title: authority, committee, document and date. */
export function FollowUpLine({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(shellText);
  const language = useLanguage();
  const { authority, committee, document, asOf } = followUp.facts;
  const parts = [authority, committee, document?.title].filter(
    (part) => part !== null && part !== undefined && part !== "",
  );
  return (
    <p className={styles["line"]}>
      <bdi lang={DOCUMENT_LANGUAGE}>{parts.join(" · ")}</bdi>
      {asOf !== null && parts.length > 0 && "\u00a0· "}
      {asOf !== null && <span className={text["whole"]}>{t.asOf(formatDate(asOf, language))}</span>}
    </p>
  );
}
