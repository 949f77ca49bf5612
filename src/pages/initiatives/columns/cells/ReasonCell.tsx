import { use } from "react";
import { latestRoundIndex } from "../../../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { reasonsOf, unexplainedRound } from "../../../../agreement/quotes/reasons.ts";
import { Marked } from "../../../../components/text/Marked.tsx";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../../text/messages.ts";
import { verdictsText } from "../../../../text/verdicts.ts";
import { ListContext } from "../ListContext.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";
import { RoundName } from "./RoundName.tsx";
import { splitReason } from "./splitReason.ts";

interface ReasonCellProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Why an initiative stands as it does, in the document's words. A status of an earlier round says of which. */
export function ReasonCell({ followUp, initiative }: ReasonCellProps) {
  const { query } = use(ListContext);
  const t = useText(initiativesText);
  const { economy } = useText(verdictsText);
  const reasons = reasonsOf(followUp, initiative);
  if (reasons.length === 0) {
    const unexplained = unexplainedRound(followUp, initiative);
    if (unexplained === null) return <Absent says={t.noReason} />;
    return (
      <span className={styles["reasonOf"]}>
        <RoundName followUp={followUp} round={unexplained} />: {t.noReason}
      </span>
    );
  }
  const before = (round: number | null) => {
    if (round === null) return economy;
    if (round === latestRoundIndex(followUp)) return null;
    return <RoundName followUp={followUp} round={round} />;
  };
  return (
    <div className={styles["reasons"]}>
      {reasons.map(({ about, words, round }) => (
        <p key={about}>
          {before(round) !== null && <span className={styles["reasonOf"]}>{before(round)}: </span>}
          <Words words={words} query={query} />
        </p>
      ))}
    </div>
  );
}

/** The beginning of a long reason; all of it on paper. */
function Words({ words, query }: { readonly words: string; readonly query: string }) {
  const [shown, rest] = splitReason(words);
  return (
    <span lang={DOCUMENT_LANGUAGE}>
      <Marked text={shown} query={query} />
      {rest !== "" && (
        <>
          <span data-print="no">{"\u00a0…"}</span>
          <span className={styles["rest"]}>
            <Marked text={rest} query={query} />
          </span>
        </>
      )}
    </span>
  );
}
