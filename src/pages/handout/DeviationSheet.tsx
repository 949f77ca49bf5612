import { useMemo } from "react";
import { deviatingInitiatives, isShortOfMoney } from "../../agreement/deviations.ts";
import { economyState } from "../../agreement/economy/state.ts";
import { countDelayed } from "../../agreement/effort/delay.ts";
import { ratingAt } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { chairOrder } from "../../agreement/presentation/agenda.ts";
import { lastReport, latestReportedRound } from "../../agreement/quotes/currentStatements.ts";
import flow from "../../components/layout/flow.module.css";
import { CommitteeAfter } from "../../components/names/CommitteeAfter.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Verdicts } from "../../components/standing/Verdicts.tsx";
import { Quotation } from "../../components/text/Quotation.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { meetingQuestions } from "../../slides/meetingQuestions.ts";
import { formatList } from "../../text/format.ts";
import { handoutText } from "../../text/handout.ts";
import { initiativeText } from "../../text/initiative.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { questionsText } from "../../text/questions.ts";
import styles from "./DeviationSheet.module.css";
import { EconomyRow } from "./EconomyRow.tsx";
import { MilestoneRow } from "./MilestoneRow.tsx";
import { Row } from "./Row.tsx";
import sheet from "./sheet.module.css";

/** Every initiative that did not go as agreed, with the document's latest words on it, and the questions to them. */
export function DeviationSheet({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(handoutText);
  const { nothingRated } = useText(keyFiguresText);
  const deviating = useMemo(() => chairOrder(followUp, deviatingInitiatives(followUp)), [followUp]);
  const latest = useMemo(() => latestReportedRound(followUp), [followUp]);
  const total = followUp.initiatives.length;
  const delayed = countDelayed(followUp);
  const noDeviations = delayed === null ? nothingRated(total) : t.noDeviations;
  return (
    <section className={sheet["sheet"]}>
      <header className={sheet["sheetHead"]}>
        <h2>{t.deviations}</h2>
        <p className={flow["soft"]}>
          {deviating.length === 0 ? noDeviations : t.deviationsLead(deviating.length, total, delayed ?? 0)}
        </p>
      </header>
      {deviating.map((initiative) => (
        <Deviation key={initiative.id} followUp={followUp} initiative={initiative} latest={latest} />
      ))}
    </section>
  );
}

interface DeviationProps extends InitiativeProps {
  /** The latest round that is reported, 0-based. */
  readonly latest: number;
}

function Deviation({ followUp, initiative, latest }: DeviationProps) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { question: questionWord } = useText(handoutText);
  const { answer: answerWord } = useText(questionsText).contradictions;
  const asked = useMemo(
    () => meetingQuestions(followUp, initiative, language),
    [followUp, initiative, language],
  );
  const report = lastReport(followUp, initiative, latest);
  const round = followUp.rounds.findIndex(({ id }) => id === report?.round);
  const isShort = isShortOfMoney(followUp, initiative);
  const money =
    economyState(followUp, initiative) === "none" ? null : (
      <EconomyRow followUp={followUp} initiative={initiative} />
    );
  const effort =
    round === -1 ? null : <MilestoneRow followUp={followUp} initiative={initiative} round={round} />;
  const [first, second] = isShort ? [money, effort] : [effort, money];
  return (
    <article className={`${sheet["entry"]} ${sheet["kept"]}`}>
      <div>
        <header className={sheet["entryHead"]}>
          <h3>
            <LinkedInitiative followUp={followUp} initiative={initiative} />
            <CommitteeAfter followUp={followUp} initiative={initiative} />
          </h3>
          <Verdicts followUp={followUp} initiative={initiative} />
          <RoundMarks followUp={followUp} initiative={initiative} />
          <p>
            {t.responsible}:{" "}
            {initiative.responsible.length === 0 ? (
              t.nobody
            ) : (
              <Sentence names={initiative.responsible}>
                {formatList(initiative.responsible, language)}
              </Sentence>
            )}
          </p>
        </header>
        {first}
      </div>
      {second}
      {asked.length > 0 && (
        <Row label={questionWord}>
          {asked.map(({ id, question, answers }) => (
            <div key={id}>
              <p>{question}</p>
              {answers.map((answer) => (
                <p key={answer}>
                  <span className={flow["soft"]}>{answerWord}:</span> <Quotation>{answer}</Quotation>
                </p>
              ))}
            </div>
          ))}
        </Row>
      )}
    </article>
  );
}

/** One small smiley for each round. */
function RoundMarks({ followUp, initiative }: Omit<DeviationProps, "latest">) {
  const t = useText(handoutText);
  return (
    <ul aria-label={t.rounds} className={styles["rounds"]}>
      {followUp.rounds.map((round, index) => (
        <li key={round.id}>
          <Smiley rating={ratingAt(followUp, initiative, index)} size="s" />{" "}
          <bdi lang={DOCUMENT_LANGUAGE}>{round.label}</bdi>
        </li>
      ))}
    </ul>
  );
}
