import { compareByMissing, type EconomyRow, economyRows } from "../../../agreement/economy/rows.ts";
import { savingsTotal } from "../../../agreement/economy/totals.ts";
import { type Initiative, MEASURES, type Measure } from "../../../agreement/format/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatMillions, formatMillionsRange } from "../../../text/format.ts";
import { type Block, heading, type SlideContent, whole } from "../content.ts";
import type { SlideContext } from "../context.ts";
import styles from "./economySlide.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";
import { ReachedBar } from "./ReachedBar.tsx";
import slideText from "./slideText.module.css";

/** Every amount, what misses most first, each measure apart; never added up but for the net savings of the year. */
export function economySlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, t, money } = context;
  const rows = [...economyRows(followUp, initiatives)].sort(compareByMissing);
  return {
    kind: "economy",
    title: t.economy.title,
    named: [],
    eyebrow: followUp.facts.title,
    lead: <Lead context={context} />,
    columns: 1,
    aside: null,
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
    source: null,
  };
}

/** The savings of the whole agreement; a selection has no such total. */
function Lead({ context: { followUp, choice, language, t } }: { readonly context: SlideContext }) {
  const total = choice.scope === "agreement" ? savingsTotal(followUp) : null;
  if (total === null) return null;
  return (
    <p>
      <strong>
        {t.economy.lead(formatMillionsRange(total.outcome, language), formatMillions(total.target, language))}
      </strong>{" "}
      {total.missing.max > 0 && <>· {t.economy.missing(formatMillionsRange(total.missing, language))} </>}
      {total.byGrade["by-smiley"].rows > 0 && (
        <>· {t.status.savingsBySmiley(formatMillionsRange(total.byGrade["by-smiley"], language))}</>
      )}
    </p>
  );
}

/** The amounts of one measure under its name; nothing where there are none. */
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
          <ReachedBar target={figure.target} outcome={outcome} />
        </div>
      </td>
      <td className={styles["amount"]}>
        {figure.target === null ? money.noTarget : formatMillions(figure.target, language)}
      </td>
      <td className={styles["amount"]}>
        {outcome === null ? money.unknown : formatMillionsRange(outcome, language)}
        {outcome !== null && <small>{money.how[outcome.how]}</small>}
      </td>
      <td className={styles["amount"]}>
        {deviation === null ? (
          money.unknown
        ) : deviation.max > 0 ? (
          <strong>{formatMillionsRange(deviation, language)}</strong>
        ) : (
          money.nothingMissing
        )}
      </td>
    </>,
    0,
  );
}
