import { correctedParts } from "../../agreement/corrections/correctedParts.ts";
import { sidesOf, type ThreadStep } from "../../agreement/history/threadSteps.ts";
import type { History } from "../../agreement/history/threads.ts";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { href } from "../../links/href.ts";
import { correctionWords } from "../../text/corrections.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import styles from "./history.module.css";
import { MemberName } from "./MemberName.tsx";
import type { HistoryView } from "./useHistoryView.ts";
import { WordTable } from "./WordTable.tsx";

/** What initiatives were called and how they were cut, from each follow-up to the next; what is doubtful is said to be. */
export function ThreadSection({ view }: { readonly view: HistoryView }) {
  const { steps, history } = view;
  const t = useText(historyText);
  const language = useLanguage();
  return (
    <Section
      name="threads"
      title={`${t.threads.title} (${formatCount(steps.length, language)})`}
      lead={t.threads.lead}
      controls={steps.length > 0 ? <HistoryExport part="threads" view={view} /> : undefined}
    >
      {steps.length === 0 ? (
        <p>{t.threads.none}</p>
      ) : (
        <WordTable label={t.threads.title} headings={[t.threads.happened, t.before, t.now]}>
          {steps.map((step) => (
            <StepRow key={`${step.at} ${step.thread.id}`} history={history} step={step} />
          ))}
        </WordTable>
      )}
    </Section>
  );
}

function StepRow({ history: { followUps }, step }: { readonly history: History; readonly step: ThreadStep }) {
  const t = useText(historyText);
  const language = useLanguage();
  const { at, kinds } = step;
  const later = followUps[at];
  if (later === undefined) return null;
  const { before, now } = sidesOf(step);
  const earlier = before === null ? undefined : followUps[before.at];
  const settled = (correctedParts(later.facts).get(now) ?? []).filter(({ below }) =>
    ["lineage", "thread"].includes(below),
  );
  return (
    <tr>
      <th scope="row">
        {kinds.flatMap((kind) => (kind === "doubtful" ? [] : t.threads.steps[kind])).join(" · ")}
        {kinds.includes("doubtful") && (
          <span className={styles["fact"]}>
            <strong>{t.threads.steps.doubtful}</strong>
            {": "}
            {t.threads.doubt} {t.threads.settle} <a href={href.importing()}>{t.threads.settleAt}</a>.
          </span>
        )}
        {settled.map(({ correction, below }) => (
          <span key={below} className={styles["fact"]}>
            {correctionWords(later.facts, correction, language)}
          </span>
        ))}
      </th>
      <td data-label={t.before}>
        {before !== null && earlier !== undefined && (
          <>
            <span className={styles["place"]}>{followUpName(earlier.facts, language)}</span>
            <MemberName followUp={earlier} initiative={before.initiative} />
          </>
        )}
      </td>
      <td data-label={t.now}>
        <span className={styles["place"]}>{followUpName(later.facts, language)}</span>
        {now === null ? (
          <span className={flow["soft"]}>{t.economy.absent}</span>
        ) : (
          <MemberName followUp={later} initiative={now} />
        )}
      </td>
    </tr>
  );
}
