import { notMetSince, silentSince } from "../../../agreement/effort/standing.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatList } from "../../../text/format.ts";
import type { SlideContext } from "../slideContext.ts";
import styles from "./InitiativeLead.module.css";
import { reasonWords } from "./reasonWords.ts";
import slideText from "./slideText.module.css";

interface InitiativeLeadProps {
  readonly context: SlideContext;
  readonly initiative: Initiative;
}

/** Why the initiative is on the agenda and since when, and who is responsible. */
export function InitiativeLead({ context, initiative }: InitiativeLeadProps) {
  const { language, t } = context;
  const { responsible, contributors } = initiative;
  return (
    <div className={styles["initiativeLead"]}>
      <Standing context={context} initiative={initiative} />
      <p>
        <span className={slideText["soft"]}>{t.initiative.responsible}</span>{" "}
        {responsible.length === 0 ? (
          t.initiative.nobody
        ) : (
          <Sentence names={responsible}>{formatList(responsible, language)}</Sentence>
        )}
        {contributors.length > 0 && (
          <>
            {" "}
            <span className={slideText["soft"]}>{t.initiative.contributors}</span>{" "}
            <Sentence names={contributors}>{formatList(contributors, language)}</Sentence>
          </>
        )}
      </p>
    </div>
  );
}

function Standing({ context, initiative }: InitiativeLeadProps) {
  const { followUp, t } = context;
  const reasons = reasonWords(context, initiative);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const since = notMetSince(followUp, initiative);
  const silent = silentSince(followUp, initiative);
  const times = [
    since === null ? null : t.since(label(since)),
    silent === null ? null : silent === 0 ? t.neverRated : t.silentSince(label(silent)),
  ].filter((part) => part !== null);
  return (
    <p className={styles["standing"]}>
      {reasons.length === 0 && <strong className={styles["reason"]}>{t.notOnAgenda}</strong>}
      {reasons.map((reason) => (
        <strong key={reason} className={styles["reason"]}>
          {reason}
        </strong>
      ))}
      {times.length > 0 && (
        <span>
          <Sentence names={followUp.rounds.map(({ label: name }) => name)}>{times.join(", ")}</Sentence>
        </span>
      )}
    </p>
  );
}
