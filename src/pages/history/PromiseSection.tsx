import { PROMISE_OUTCOMES, type TracedPromise } from "../../agreement/history/keptPromises.ts";
import type { History } from "../../agreement/history/threads.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { formatDateRange } from "../../text/dateRange.ts";
import { formatCount } from "../../text/format.ts";
import { historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import styles from "./history.module.css";
import { MemberName } from "./MemberName.tsx";
import { SourcePlace } from "./SourcePlace.tsx";
import type { HistoryView } from "./useHistoryView.ts";

/** So many are listed until the reader asks for all. */
const FIRST = 100;

/** What was put off to later, and what a later follow-up says of it; what was broken first. */
export function PromiseSection({ view }: { readonly view: HistoryView }) {
  const { promises, history } = view;
  const { promises: t, initiative } = useText(historyText);
  const language = useLanguage();
  const byOutcome = Map.groupBy(promises, ({ outcome }) => outcome);
  const { listed, more } = useFirst(
    PROMISE_OUTCOMES.flatMap((outcome) => byOutcome.get(outcome) ?? []),
    FIRST,
  );
  return (
    <Section
      title={`${t.title} (${formatCount(promises.length, language)})`}
      lead={t.lead}
      controls={promises.length > 0 ? <HistoryExport part="promises" view={view} /> : undefined}
    >
      {promises.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <ul className={styles["counts"]}>
            {PROMISE_OUTCOMES.map((outcome) => {
              const count = byOutcome.get(outcome)?.length ?? 0;
              return (
                count > 0 && (
                  <li key={outcome}>
                    {t.outcomes[outcome]}: <strong>{formatCount(count, language)}</strong>
                  </li>
                )
              );
            })}
          </ul>
          <table aria-label={t.title} data-cells="words" className={`${plain["table"]} ${styles["table"]}`}>
            <thead>
              <tr>
                <th scope="col">{initiative}</th>
                <th scope="col">{t.promise}</th>
                <th scope="col">{t.answer}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((traced) => (
                <PromiseRow key={`${traced.from} ${traced.promise.key}`} history={history} traced={traced} />
              ))}
            </tbody>
          </table>
          {more}
        </>
      )}
    </Section>
  );
}

interface PromiseRowProps {
  readonly history: History;
  readonly traced: TracedPromise;
}

function PromiseRow({ history: { followUps }, traced }: PromiseRowProps) {
  const t = useText(historyText).promises;
  const language = useLanguage();
  const { promise, from, outcome, answer } = traced;
  const earlier = followUps[from];
  const later = answer === null ? undefined : followUps[answer.at];
  if (earlier === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <MemberName followUp={earlier} initiative={promise.initiative} />
        {promise.date !== null && (
          <span className={styles["fact"]}>{formatDateRange(promise.date, language)}</span>
        )}
      </th>
      <td data-label={t.promise}>
        <SourcePlace followUp={earlier} range={promise.quote.source} words={promise.quote.text} />
        <span className={styles["words"]} lang={DOCUMENT_LANGUAGE} dir="auto">
          {promise.quote.text}
        </span>
      </td>
      <td data-label={t.answer}>
        <strong className={styles["outcome"]}>{t.outcomes[outcome]}</strong>
        {answer !== null && later !== undefined && (
          <>
            <SourcePlace followUp={later} range={answer.quote.source} words={answer.quote.text} />
            <span className={styles["words"]} lang={DOCUMENT_LANGUAGE} dir="auto">
              {answer.quote.text}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
