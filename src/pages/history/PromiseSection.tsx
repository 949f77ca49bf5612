import type { PromiseAnswer } from "../../agreement/history/promiseAnswers.ts";
import { PROMISE_OUTCOMES, type PromiseChain } from "../../agreement/history/promiseChains.ts";
import type { History } from "../../agreement/history/threads.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { unbroken } from "../../components/text/unbroken.ts";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
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
import { WordTable } from "./WordTable.tsx";

/** So many are listed until the reader asks for all. */
const FIRST = 100;

/** What was put off to later, each promise once, and what later follow-ups say of it; what was broken first. */
export function PromiseSection({ view }: { readonly view: HistoryView }) {
  const { promises, whole } = view;
  const { promises: t, initiative } = useText(historyText);
  const language = useLanguage();
  const byOutcome = Map.groupBy(promises, ({ outcome }) => outcome);
  const { listed, more } = useFirst(
    PROMISE_OUTCOMES.flatMap((outcome) => byOutcome.get(outcome) ?? []),
    FIRST,
  );
  return (
    <Section
      name="promises"
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
          <WordTable label={t.title} headings={[initiative, t.promise, t.answer]}>
            {listed.map((chain) => (
              <PromiseRow key={`${chain.from} ${chain.promise.key}`} history={whole} chain={chain} />
            ))}
          </WordTable>
          {more}
        </>
      )}
    </Section>
  );
}

function PromiseRow({ history, chain }: { readonly history: History; readonly chain: PromiseChain }) {
  const t = useText(historyText).promises;
  const language = useLanguage();
  const { promise, from, outcome, answers, deadline } = chain;
  const earlier = history.followUps[from];
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
          {wholeRanges(unbroken(promise.quote.text))}
        </span>
      </td>
      <td data-label={t.answer}>
        <strong className={styles["outcome"]}>{t.outcomes[outcome]}</strong>
        {deadline !== null && deadline.to !== promise.date?.to && (
          <span className={styles["fact"]}>
            {t.deadline}: {formatDateRange(deadline, language)}
          </span>
        )}
        {answers.length === 1 && outcome === answers[0]?.outcome ? (
          <Answer history={history} answer={answers[0]} />
        ) : (
          answers.length > 0 && (
            <ol className={flow["stack2"]}>
              {answers.map((answer) => (
                <li key={answer.at}>
                  <span className={styles["fact"]}>{t.outcomes[answer.outcome]}</span>
                  <Answer history={history} answer={answer} />
                </li>
              ))}
            </ol>
          )
        )}
      </td>
    </tr>
  );
}

interface AnswerProps {
  readonly history: History;
  readonly answer: PromiseAnswer;
}

/** Which follow-up says it, where, and its words. */
function Answer({ history: { followUps }, answer: { at, quote } }: AnswerProps) {
  const later = followUps[at];
  if (later === undefined) return null;
  return (
    <>
      <SourcePlace followUp={later} range={quote.source} words={quote.text} />
      <span className={styles["words"]} lang={DOCUMENT_LANGUAGE} dir="auto">
        {wholeRanges(unbroken(quote.text))}
      </span>
    </>
  );
}
