import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { useFirst } from "../../components/controls/useFirst.tsx";
import flow from "../../components/layout/flow.module.css";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { economyText } from "../../text/economy.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";

interface LeftOutProps {
  readonly total: EconomyTotal;
  readonly rowHref: (row: EconomyRow) => string;
}

/** Which amounts a total leaves out, and why. */
export function LeftOut({ total, rowHref }: LeftOutProps) {
  const t = useText(economyText).total;
  const language = useLanguage();
  const { withoutOutcome, withoutTarget, targetWithoutOutcome, measure } = total;
  return (
    <div>
      <h3>{t.leftOut}</h3>
      {withoutOutcome.length + withoutTarget.length === 0 && <p>{t.allIncluded}</p>}
      {withoutOutcome.length > 0 && (
        <>
          <p>
            {withoutOutcome.some(({ figure }) => figure.target !== null)
              ? t.withoutOutcome(t.agreed[measure], formatAmount(targetWithoutOutcome, language))
              : t.outcomeUnknown}
          </p>
          <RowList rows={withoutOutcome} rowHref={rowHref} />
        </>
      )}
      {withoutTarget.length > 0 && (
        <>
          <p>{t.withoutTarget}</p>
          <RowList rows={withoutTarget} rowHref={rowHref} />
        </>
      )}
    </div>
  );
}

/** How many are listed until the reader asks for all. */
const FIRST = 10;

interface RowListProps {
  readonly rows: readonly EconomyRow[];
  readonly rowHref: (row: EconomyRow) => string;
}

function RowList({ rows, rowHref }: RowListProps) {
  const { listed, more } = useFirst(rows, FIRST);
  return (
    <>
      <ul className={flow["stack1"]}>
        {listed.map((row) => (
          <li key={row.id}>
            <a href={rowHref(row)}>
              <InitiativeName initiative={row.initiative} />
            </a>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
