import type { CSSProperties } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Economy } from "../../agreement/format/schema.ts";
import {
  type EconomyPoint,
  type EconomySeries,
  savingsSeries,
} from "../../agreement/history/economySeries.ts";
import { lastMember } from "../../agreement/history/lastMember.ts";
import flow from "../../components/layout/flow.module.css";
import { Section } from "../../components/layout/Section.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import { unbroken } from "../../components/text/unbroken.ts";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { economyText } from "../../text/economy.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { HistoryExport } from "./HistoryExport.tsx";
import styles from "./history.module.css";
import { MemberName } from "./MemberName.tsx";
import { SavingsWords } from "./SavingsWords.tsx";
import type { HistoryView } from "./useHistoryView.ts";

/** Smiley, status and amounts of each initiative's economy, follow-up by follow-up. */
export function EconomySection({ view }: { readonly view: HistoryView }) {
  const { economy, history, thread } = view;
  const t = useText(historyText);
  const language = useLanguage();
  const { followUps } = history;
  const savings = thread === null ? savingsSeries(history) : [];
  return (
    <Section
      name="economy"
      title={t.economy.title}
      lead={t.economy.lead}
      controls={economy.length > 0 ? <HistoryExport part="economy" view={view} /> : undefined}
    >
      {economy.length === 0 ? (
        <p>{t.economy.none}</p>
      ) : (
        <div className={plain["scroll"]}>
          <table
            aria-label={t.economy.title}
            data-cells="words"
            className={`${plain["table"]} ${styles["series"]}`}
            style={{ "--follow-ups": followUps.length } as CSSProperties}
          >
            <TableHead
              headings={[t.initiative, ...followUps.map(({ facts }) => followUpName(facts, language))]}
            />
            <tbody>
              {savings.some((total) => total !== null) && (
                <tr>
                  <th scope="row">{t.economy.total}</th>
                  {savings.map((total, at) => (
                    <td key={followUps[at]?.facts.id} data-label={nameAt(followUps, at, language)}>
                      {total !== null && <SavingsWords total={total} />}
                    </td>
                  ))}
                </tr>
              )}
              {economy.map((series) => (
                <SeriesRow key={series.thread.id} followUps={followUps} series={series} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function nameAt(
  followUps: readonly FollowUp[],
  at: number,
  language: Parameters<typeof followUpName>[1],
): string {
  const facts = followUps[at]?.facts;
  return facts === undefined ? "" : followUpName(facts, language);
}

interface SeriesRowProps {
  readonly followUps: readonly FollowUp[];
  readonly series: EconomySeries;
}

function SeriesRow({ followUps, series: { thread, points } }: SeriesRowProps) {
  const language = useLanguage();
  const newest = lastMember(thread);
  const named = followUps[newest?.at ?? -1];
  return (
    <tr>
      <th scope="row">
        {named !== undefined && <MemberName followUp={named} initiative={newest?.initiative ?? null} />}
      </th>
      {points.map((point, at) => (
        <td key={followUps[at]?.facts.id} data-label={nameAt(followUps, at, language)}>
          <Point point={point} before={points[at - 1] ?? null} />
        </td>
      ))}
    </tr>
  );
}

interface PointProps {
  readonly point: EconomyPoint | null;
  /** What the follow-up before it says: nothing is told twice. */
  readonly before: EconomyPoint | null;
}

function Point({ point, before }: PointProps) {
  const t = useText(historyText).economy;
  const { measures, how } = useText(moneyText);
  const { agreed } = useText(economyText).total;
  const language = useLanguage();
  if (point === null) return <span className={flow["soft"]}>{t.absent}</span>;
  const { economy, rows } = point;
  if (before !== null && isSame(before, point)) {
    return (
      <>
        <Smiley rating={economy.smiley} size="s" /> <span className={flow["soft"]}>{t.unchanged}</span>
      </>
    );
  }
  return (
    <>
      <Smiley rating={economy.smiley} size="s" />
      {rows.map(({ id, figure, outcome }) => (
        <span key={id} className={styles["amounts"]}>
          {measures[figure.measure]}
          {": "}
          {[
            ...(figure.target === null
              ? []
              : [`${agreed[figure.measure]} ${formatAmount(figure.target, language)}`]),
            t.reached(outcome === null ? t.unknown : formatAmountRange(outcome, language)),
            ...(outcome?.how === "by-smiley" ? [how["by-smiley"]] : []),
          ].join(", ")}
        </span>
      ))}
      {economy.status !== null && (
        <span className={styles["words"]} lang={DOCUMENT_LANGUAGE} dir="auto">
          {wholeRanges(unbroken(economy.status))}
        </span>
      )}
    </>
  );
}

function isSame({ economy: one }: EconomyPoint, { economy: other }: EconomyPoint): boolean {
  const saidOf = ({ text, status, smiley, figures }: Economy) =>
    JSON.stringify([text, status, smiley, figures]);
  return saidOf(one) === saidOf(other);
}
