import type { ReactNode } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import amounts from "./amountTable.module.css";
import { TotalRows } from "./TotalRows.tsx";

interface TableSectionProps {
  readonly totals: readonly EconomyTotal[];
  readonly rowHref: (row: EconomyRow) => string;
  readonly controls: ReactNode;
}

/** The chart's amounts as a table, with smiley, how each amount is known and the document's own sentences. */
export function TableSection({ totals, rowHref, controls }: TableSectionProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const kind = totals[0]?.measure ?? "saving";
  return (
    <Section title={t.table.title} lead={t.table.lead} controls={controls}>
      <div className={plain["scroll"]}>
        <table aria-label={t.table.title} className={`${plain["table"]} ${amounts["amountTable"]}`}>
          <TableHead
            headings={[
              t.table.initiative,
              t.table.smiley,
              m.target,
              m.outcome,
              t.total.short[kind],
              t.table.quotes,
            ]}
          />
          {totals.map((total) => (
            <TotalRows
              key={`${total.measure} ${total.year} ${total.basis}`}
              total={total}
              rowHref={rowHref}
              isOneOfSeveral={totals.length > 1}
            />
          ))}
        </table>
      </div>
    </Section>
  );
}
