import { compareByMissing, type EconomyRow, economyRows } from "../../../agreement/economy/rows.ts";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import { type Initiative, MEASURES, type Measure } from "../../../agreement/format/schema.ts";
import { SavingsBar } from "../../../components/bars/SavingsBar.tsx";
import { leftOutWords } from "../../../components/keyFigures/leftOutWords.ts";
import { savingsWords } from "../../../components/keyFigures/savingsWords.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatAmount, formatAmountRange } from "../../../text/format.ts";
import { type Block, heading, type SlideContent, slideContent, whole } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import styles from "./economySlide.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";
import slideText from "./slideText.module.css";
import { TargetBar } from "./TargetBar.tsx";

/** All amounts by measure, those that miss most first. Only the net savings of the year are added up. */
export function economySlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, t, money } = context;
  const rows = [...economyRows(followUp, initiatives)].sort(compareByMissing);
  return slideContent(followUp, {
    kind: "economy",
    title: t.economy.title,
    lead: <Lead context={context} />,
    arrangements: [
      [
        MEASURES.flatMap((measure) =>
          group(
            context,
            measure,
            rows.filter(({ figure }) => figure.measure === measure),
          ),
        ),
      ],
    ],
    table: {
      label: t.economy.title,
      head: (
        <tr>
          <th scope="col">{t.economy.initiative}</th>
          <th scope="col" className={styles["barHead"]}>
            {t.economy.reached}
          </th>
          {[money.target, money.outcome, money.deviation].map((name) => (
            <th key={name} scope="col" className={styles["amountHead"]}>
              {name}
            </th>
          ))}
        </tr>
      ),
    },
  });
}

/** The total of savings, where all initiatives are presented. */
function Lead({ context: { followUp, choice, language, t } }: { readonly context: SlideContext }) {
  const total = choice.scope === "agreement" ? savingsTotal(followUp) : null;
  const leftOut = leftOutWords(followUp, language);
  if (total === null) return leftOut === null ? null : <p>{leftOut}</p>;
  const { reached, ofAgreed, besides } = savingsWords(total, language);
  return (
    <div className={styles["savings"]}>
      <p>
        <strong>{t.economy.lead(reached, ofAgreed)}</strong> {besides !== null && <>· {besides} </>}
        {leftOut !== null && <>· {leftOut}</>}
      </p>
      <SavingsBar total={total} />
    </div>
  );
}

/** The amounts of one measure below its name; empty where there are none. */
function group(context: SlideContext, measure: Measure, rows: readonly EconomyRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const name = (
    <th scope="rowgroup" colSpan={COLUMNS} className={styles["group"]}>
      {context.money.measures[measure]}
    </th>
  );
  return [heading(measure, name, 0), ...rows.map((row, index) => line(context, row, index))];
}

const COLUMNS = 5;

function line({ language, money }: SlideContext, row: EconomyRow, index: number): Block {
  const { figure, initiative, outcome, deviation, year, smiley } = row;
  const missing = shortfallWords(deviation, language);
  const basis = figure.basis === "gross" ? `, ${money.bases.gross}` : "";
  return whole(
    `${initiative.id} ${figure.measure} ${index}`,
    <>
      <th scope="row">
        <InitiativeLink initiative={initiative} />{" "}
        <span className={slideText["soft"]}>
          {year}
          {basis}
        </span>
      </th>
      <td>
        <div className={styles["barCell"]}>
          <Smiley rating={smiley} />
          <TargetBar target={figure.target} outcome={outcome} />
        </div>
      </td>
      <td className={styles["amount"]}>
        {figure.target === null ? money.noTarget : formatAmount(figure.target, language)}
      </td>
      <td className={styles["amount"]}>
        {outcome === null ? money.unknown : formatAmountRange(outcome, language)}
        {outcome !== null && <small>{money.how[outcome.how]}</small>}
      </td>
      <td className={styles["amount"]}>
        {missing === null ? (
          deviation === null ? (
            money.unknown
          ) : (
            money.nothingMissing
          )
        ) : (
          <strong>{missing}</strong>
        )}
      </td>
    </>,
    0,
  );
}
