import { type ReactNode, use } from "react";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import { type Reason, reasonsOf, unexplainedRound } from "../../../../agreement/quotes/reasons.ts";
import { VisuallyHidden } from "../../../../components/controls/VisuallyHidden.tsx";
import flow from "../../../../components/layout/flow.module.css";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { markHits } from "../../../../components/text/markHits.tsx";
import { useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { numberedName } from "../../../../text/numberedName.ts";
import { verdictsText } from "../../../../text/verdicts.ts";
import { worklistColumnsText } from "../../../../text/worklistColumns.ts";
import { QueryContext } from "../cellContexts.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";
import { RoundName } from "./RoundName.tsx";
import { splitReason } from "./splitReason.ts";

/** Why an initiative stands as it does, in the document's words. It says of which round, unless all of it is the latest's. */
export function ReasonCell({ followUp, initiative }: InitiativeProps): ReactNode {
  const query = use(QueryContext);
  const t = useText(worklistColumnsText);
  const reasons = reasonsOf(followUp, initiative);
  if (reasons.length === 0) {
    const unexplained = unexplainedRound(followUp, initiative);
    if (unexplained === null) return <Absent says={t.noReason} />;
    return (
      <span className={flow["soft"]}>
        <RoundName followUp={followUp} round={unexplained} />: {t.noReason}
      </span>
    );
  }
  const more = (
    <InitiativeLink followUp={followUp} initiative={initiative}>
      {t.more}
      <VisuallyHidden> {numberedName(initiative)}</VisuallyHidden>
    </InitiativeLink>
  );
  const isOnly = reasons.filter(({ round }) => round !== null).length === 1;
  return reasons.map((reason) => (
    <p key={`${reason.about} ${reason.round}`} className={styles["reason"]}>
      {(!isOnly || reason.round !== followUp.latestRated) && (
        <span className={flow["soft"]}>
          <Place followUp={followUp} reason={reason} />:{" "}
        </span>
      )}
      {reason.isGoal === true && <span className={flow["soft"]}>{t.goal} </span>}
      <Words reason={reason} query={query} more={more} />
    </p>
  ));
}

/** What the words are about: a round, a round that a later one refers to, or the economy. */
function Place({ followUp, reason }: { readonly followUp: FollowUp; readonly reason: Reason }) {
  const { seeRound } = useText(worklistColumnsText);
  const { economy } = useText(verdictsText);
  const { round, referredBy } = reason;
  if (round === null) return economy;
  if (referredBy === undefined) return <RoundName followUp={followUp} round={round} />;
  return (
    <>
      <RoundName followUp={followUp} round={referredBy} />: {seeRound}{" "}
      <RoundName followUp={followUp} round={round} />
    </>
  );
}

interface WordsProps {
  readonly reason: Reason;
  readonly query: string;
  readonly more: ReactNode;
}

/** Some whole sentences of a long reason; all of it on paper. */
function Words({ reason: { words, amounts }, query, more }: WordsProps) {
  const { before, shown, after } = splitReason(words, amounts);
  const hidden = (text: string) =>
    text.trim() !== "" && <span className={styles["rest"]}>{markHits(text, query)}</span>;
  const isWhole = before === "" && after.trim() === "";
  return (
    <>
      <span lang={DOCUMENT_LANGUAGE}>
        {before !== "" && <span data-print="no">{"…\u00a0"}</span>}
        {hidden(before)}
        {markHits(shown, query)}
        {hidden(after)}
      </span>
      {isWhole ? null : <span data-print="no"> {more}</span>}
    </>
  );
}
