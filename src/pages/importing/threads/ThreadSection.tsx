import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { ancestors, descents } from "../../../agreement/history/descents.ts";
import { type PlacedFollowUp, sameAgreement } from "../../../agreement/history/sameAgreement.ts";
import { historyOf } from "../../../agreement/history/threads.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import { agreementQuery } from "../../../feed/agreementQuery.ts";
import { catalogueQuery } from "../../../feed/queries.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { formatCount } from "../../../text/format.ts";
import { followUpName, historyText } from "../../../text/history.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { threadsText } from "../../../text/threads.ts";
import reading from "../reading/reading.module.css";
import type { DraftState } from "../useDraft.ts";
import { DescentItem } from "./DescentItem.tsx";
import styles from "./threads.module.css";

interface ThreadSectionProps {
  readonly followUp: FollowUp;
  readonly state: DraftState;
  readonly values: ImportingValues;
}

/**
 * What the draft's initiatives are to those of the published earlier follow-ups on the agreement, the doubtful ones first, each to
 * be settled by a correction. Earlier follow-ups are fetched when asked for; nothing where the catalogue lists none.
 */
export function ThreadSection({ followUp, state, values }: ThreadSectionProps) {
  const t = useText(threadsText);
  const language = useLanguage();
  const [isAsked, ask] = useState(false);
  const catalogue = useQuery(catalogueQuery()).data;
  const listed = sameAgreement<PlacedFollowUp>(catalogue?.followUps ?? [], followUp.facts);
  const earlier = listed.findIndex(({ id }) => id === followUp.facts.id);
  if (earlier <= 0) return null;
  return (
    <Section title={t.title} lead={t.lead}>
      {isAsked ? (
        <Compared followUp={followUp} state={state} values={values} />
      ) : (
        <Button onClick={() => ask(true)}>{t.compare(formatCount(earlier, language))}</Button>
      )}
    </Section>
  );
}

function Compared({ followUp, state, values }: ThreadSectionProps) {
  const t = useText(threadsText);
  const { failed } = useText(historyText);
  const language = useLanguage();
  const { why: whyLabel } = useText(importingText);
  const { data, isError } = useQuery(agreementQuery(followUp));
  const id = useId();
  const [why, setWhy] = useState("");
  const told = useMemo(() => {
    if (data === undefined || data.pending > 0) return null;
    const history = historyOf(data.followUps.slice(0, data.followUps.indexOf(followUp) + 1));
    return { found: descents(history), choices: ancestors(history), followUps: history.followUps };
  }, [data, followUp]);
  if (isError) return <p role="alert">{t.failed}</p>;
  if (told === null) return <p role="status">{t.loading}</p>;
  const { found, choices, followUps } = told;
  return (
    <>
      {data?.failed.map((entry) => (
        <Notice key={entry.id} role="alert">
          {failed(followUpName(entry, language))}
        </Notice>
      ))}
      <p role="status">{t.found(found.filter(({ isDoubtful }) => isDoubtful).length, found.length)}</p>
      {found.length > 0 && (
        <div className={reading["why"]}>
          <label htmlFor={id}>{whyLabel}</label>
          <input id={id} value={why} onChange={(event) => setWhy(event.target.value)} />
        </div>
      )}
      <ul aria-label={t.list} className={styles["list"]}>
        {found.map((descent) => (
          <DescentItem
            key={`${descent.initiative.id} ${JSON.stringify(descent.found)}`}
            descent={descent}
            choices={choices}
            followUps={followUps}
            values={values}
            onSettle={(lineage) => {
              const at = followUp.initiatives.indexOf(descent.initiative);
              state.correct([[`initiatives[${at}].lineage`, lineage]], why.trim() || null);
            }}
          />
        ))}
      </ul>
    </>
  );
}
