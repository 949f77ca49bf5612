import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { handoutText } from "../../text/handout.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { CoverSheet } from "./CoverSheet.tsx";
import { DeviationSheet } from "./DeviationSheet.tsx";
import styles from "./HandoutPage.module.css";
import { InitiativeSheet } from "./InitiativeSheet.tsx";

/** The whole follow-up on A4: overview, deviations, every initiative. On screen, a view of the paper. */
export function HandoutPage({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(handoutText);
  const { print: printWord } = useText(overviewText);
  useRunningLines(followUp, "portrait");
  // The command prints it then.
  const isWhole = followUp.union?.missing.every(({ isFailed }) => isFailed) ?? true;
  return (
    <div className={styles["desk"]} data-scale="paper" data-handout={isWhole ? "" : undefined}>
      <div className={styles["toolbar"]} data-print="no">
        <p>{t.lead}</p>
        <Button onClick={() => print()}>{printWord}</Button>
      </div>
      <CoverSheet followUp={followUp} />
      <DeviationSheet followUp={followUp} />
      <InitiativeSheet followUp={followUp} />
    </div>
  );
}
