import { byInitiative } from "../../../agreement/economy/byInitiative.ts";
import { type EconomyRow, economyRows } from "../../../agreement/economy/rows.ts";
import { economyState } from "../../../agreement/economy/state.ts";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { wholeRanges } from "../../../components/text/wholeRanges.tsx";
import { formatAmount, formatAmountRange, formatList } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent, FlowGroup } from "../flow/PagedFlow.tsx";
import styles from "./economy.module.css";
import { headedGroup } from "./headedGroup.tsx";
import { SavingsLine } from "./SavingsLine.tsx";
import { WallRow } from "./WallRow.tsx";

/** Do we reach the savings, and where not? What is missing first. */
export function economyView(followUp: FollowUp, language: Language): FlowContent {
  const t = wallText[language].economy;
  const { states } = moneyText[language];
  const rows = economyRows(followUp);
  const total = savingsTotal(followUp);
  const leftOut = leftOutWords(followUp, language);
  const isTold = rows.length > 0 && leftOut === null;
  // A sur economy without an amount: shown after the missing amounts and before the others.
  const notKept = followUp.initiatives.filter(
    (initiative) =>
      initiative.economy?.figures.length === 0 && economyState(followUp, initiative) === "not-kept",
  );
  const groups: readonly (readonly [key: string, title: string, items: FlowGroup["items"]])[] = [
    ["missing", states.missing, figureItems(rows.filter(isMissing))],
    [
      "not-kept",
      t.notKept,
      notKept.map((initiative) => ({
        key: initiative.id,
        node: <WallRow marks={<Smiley rating="sur" />} title={<InitiativeName initiative={initiative} />} />,
      })),
    ],
    ["unknown", states.unknown, figureItems(rows.filter(({ deviation }) => deviation === null))],
    ["met", states.met, figureItems(rows.filter((row) => row.deviation !== null && !isMissing(row)))],
  ];
  return {
    lead:
      total !== null ? (
        <SavingsLine total={total} leftOut={leftOut} />
      ) : isTold ? null : (
        <p>{leftOut ?? t.none}</p>
      ),
    groups: groups.map(([key, title, items]) => headedGroup(key, title, items, items.length)),
    columnWidth: 25,
  };
}

function isMissing({ deviation }: EconomyRow): boolean {
  return (deviation?.max ?? 0) > 0;
}

/** One item for each initiative, with all its amounts: an amount stated gross and net is of one initiative. */
function figureItems(rows: readonly EconomyRow[]): FlowGroup["items"] {
  return byInitiative(rows).flatMap((own) => {
    const initiative = own[0]?.initiative;
    return initiative === undefined ? [] : [{ key: initiative.id, node: <FigureRows rows={own} /> }];
  });
}

function FigureRows({ rows }: { readonly rows: readonly EconomyRow[] }) {
  const t = useText(moneyText);
  const language = useLanguage();
  const [first] = rows;
  if (first === undefined) return null;
  const missing = rows.flatMap(({ deviation, figure }) => {
    const amount = shortfallWords(deviation, language);
    const basis = figure.basis === null ? "" : ` ${t.bases[figure.basis]}`;
    return amount === null ? [] : [`${amount}${rows.length > 1 ? basis : ""}`];
  });
  return (
    <WallRow
      marks={<Smiley rating={first.smiley} />}
      title={<InitiativeName initiative={first.initiative} />}
      detail={rows.map((row) => (
        <span key={row.id} className={styles["figure"]}>
          {wholeRanges(figureWords(row, language))}
        </span>
      ))}
      aside={
        missing.length === 0 ? undefined : wholeRanges(`${t.deviation} ${formatList(missing, language)}`)
      }
    />
  );
}

/** `Besparelse 2017 netto · Mål 1,1 mio. kr. · Resultat 0,1–0,4 mio. kr. (beregnet)`. */
function figureWords({ figure, year, outcome }: EconomyRow, language: Language): string {
  const t = moneyText[language];
  const target = figure.target === null ? t.noTarget : formatAmount(figure.target, language);
  const reached =
    outcome === null ? t.unknown : `${formatAmountRange(outcome, language)} (${t.how[outcome.how]})`;
  const kind = [t.measures[figure.measure], year, figure.basis && t.bases[figure.basis]]
    .filter(Boolean)
    .join(" ");
  return `${kind} · ${t.target} ${target} · ${t.outcome} ${reached}`;
}
