import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { pendingCommittees } from "../../agreement/union/missingCommittees.ts";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { followUpQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { shellText } from "../../text/shell.ts";
import styles from "../states/states.module.css";

/** Says on which committees a whole agreement's figures rest, and which are missing; nothing where all have come. */
export function UnionNotice({ followUp }: { readonly followUp: FollowUp }) {
  const { retry } = useText(shellText);
  const language = useLanguage();
  const { refetch } = useQuery({ ...followUpQuery(followUp.facts.id), ...onlyWhenAsked });
  const words = missingCommittees(followUp, language);
  if (words === null) return null;
  const isAnyFailed = pendingCommittees(followUp).length < (followUp.union?.missing.length ?? 0);
  return (
    <div className={styles["notices"]}>
      <Notice
        role="status"
        action={
          isAnyFailed && (
            <button type="button" className={controls["button"]} onClick={() => void refetch()}>
              {retry}
            </button>
          )
        }
      >
        {words}
      </Notice>
    </div>
  );
}
