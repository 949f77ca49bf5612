import { useMemo } from "react";
import { compareByMissing, type EconomyRow, economyRows } from "../../../agreement/economy/rows.ts";
import { economyState } from "../../../agreement/economy/state.ts";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatAmount, formatAmountRange } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { moneyText } from "../../../text/money.ts";
import { wallText } from "../../../text/wall.ts";
import { type FlowGroup, PagedFlow } from "../flow/PagedFlow.tsx";
import { CountedHeading } from "./CountedHeading.tsx";
import { SavingsLine } from "./SavingsLine.tsx";
import { unbroken } from "./unbroken.ts";
import type { ViewProps } from "./view.ts";
import { WallRow } from "./WallRow.tsx";

/** Do we reach the savings, and where not? What is missing first. */
export function EconomyView({ followUp, flow }: ViewProps) {
  const t = useText(wallText).economy;
  const money = useText(moneyText);
  const language = useLanguage();
  const rows = useMemo(() => [...economyRows(followUp)].sort(compareByMissing), [followUp]);
  const lead = useMemo(() => {
    const total = savingsTotal(followUp);
    const leftOut = leftOutWords(followUp, language);
    if (total !== null) return <SavingsLine total={total} leftOut={leftOut} />;
    return rows.length === 0 || leftOut !== null ? <p>{leftOut ?? t.none}</p> : null;
  }, [followUp, rows, t, language]);
  const groups = useMemo(() => {
    // A sur economy without an amount: shown after the missing amounts and before the others.
    const notKept = followUp.initiatives.filter(
      (initiative) =>
        initiative.economy?.figures.length === 0 && economyState(followUp, initiative) === "not-kept",
    );
    return [
      group("missing", money.states.missing, rows.filter(isMissing).map(itemOf)),
      group(
        "not-kept",
        t.notKept,
        notKept.map((initiative) => ({
          key: initiative.id,
          node: (
            <WallRow marks={<Smiley rating="sur" />} title={<InitiativeName initiative={initiative} />} />
          ),
        })),
      ),
      group("unknown", money.states.unknown, rows.filter(({ deviation }) => deviation === null).map(itemOf)),
      group(
        "met",
        money.states.met,
        rows.filter((row) => row.deviation !== null && !isMissing(row)).map(itemOf),
      ),
    ];
  }, [followUp, rows, money, t]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={25} {...flow} />;
}

function group(key: string, title: string, items: FlowGroup["items"]): FlowGroup {
  return { key, heading: <CountedHeading title={title} count={items.length} />, items };
}

function isMissing({ deviation }: EconomyRow): boolean {
  return (deviation?.max ?? 0) > 0;
}

/** One initiative may have the same figure twice; the index keeps the keys apart. */
function itemOf(row: EconomyRow, index: number) {
  return { key: `${row.initiative.id} ${index}`, node: <FigureRow row={row} /> };
}

function FigureRow({ row }: { readonly row: EconomyRow }) {
  const t = useText(moneyText);
  const language = useLanguage();
  const { initiative, figure, year, outcome, deviation, smiley } = row;
  const missing = shortfallWords(deviation, language);
  const target = figure.target === null ? t.noTarget : formatAmount(figure.target, language);
  const reached =
    outcome === null ? t.unknown : `${formatAmountRange(outcome, language)} (${t.how[outcome.how]})`;
  const kind = [t.measures[figure.measure], year, figure.basis && t.bases[figure.basis]]
    .filter(Boolean)
    .join(" ");
  return (
    <WallRow
      marks={<Smiley rating={smiley} />}
      title={<InitiativeName initiative={initiative} />}
      detail={`${kind} · ${t.target} ${unbroken(target)} · ${t.outcome} ${unbroken(reached)}`}
      aside={missing === null ? undefined : `${t.deviation} ${unbroken(missing)}`}
    />
  );
}
