import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { followUpQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { formatList } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { unionText } from "../../text/union.ts";
import styles from "../states/states.module.css";

/** Says on which committees a whole agreement's figures rest, and which are missing; nothing where all have come. */
export function UnionNotice({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(unionText);
  const { retry } = useText(shellText);
  const language = useLanguage();
  const { refetch } = useQuery({ ...followUpQuery(followUp.facts.id), ...onlyWhenAsked });
  const { committees, missing } = followUp.union ?? { committees: [], missing: [] };
  if (missing.length === 0) return null;
  const names = (isFailed: boolean) =>
    formatList(
      missing.filter((one) => one.isFailed === isFailed).map(({ name }) => name),
      language,
    );
  const [failed, pending] = [names(true), names(false)];
  return (
    <div className={styles["notices"]}>
      <Notice
        role="status"
        action={
          failed !== "" && (
            <button type="button" className={controls["button"]} onClick={() => void refetch()}>
              {retry}
            </button>
          )
        }
      >
        {t.restsOn(committees.length, committees.length + missing.length)} {failed !== "" && t.failed(failed)}{" "}
        {pending !== "" && t.pending(pending)}
      </Notice>
    </div>
  );
}
