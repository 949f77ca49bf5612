import { effortVerdict } from "../../../../agreement/verdicts.ts";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { verdictsText } from "../../../../text/verdicts.ts";
import { worklistColumnsText } from "../../../../text/worklistColumns.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";
import { RoundName } from "./RoundName.tsx";

/** Where the round's name stands in a sentence. */
const PLACE = "\u0000";

/** Since which round an initiative is delayed, in how many it was rated since, and since when it is sur if that is later. */
export function DelayCell({ followUp, initiative }: InitiativeProps) {
  const t = useText(worklistColumnsText);
  const verdicts = useText(verdictsText);
  const { delayedSince, delayedRounds, surSince } = effortVerdict(followUp, initiative);
  if (delayedSince === null) return <Absent says={t.notDelayed} />;
  const sur = surSince === delayedSince ? null : surSince;
  const [beforeRound = "", afterRound = ""] = verdicts.surSince(PLACE).split(PLACE);
  return (
    <>
      <RoundName followUp={followUp} round={delayedSince} />{" "}
      <span className={styles["since"]}>
        {verdicts.ratedRounds(delayedRounds)}
        {sur !== null && (
          <span>
            {`, ${beforeRound}`}
            <RoundName followUp={followUp} round={sur} />
            {afterRound}
          </span>
        )}
      </span>
    </>
  );
}
