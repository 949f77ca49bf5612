import { useMemo } from "react";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Section } from "../../components/layout/Section.tsx";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import amounts from "./amountTable.module.css";
import type { Breakdown, BrokenDown, Part } from "./breakdowns.ts";
import { TotalMissing, TotalOutcome } from "./TotalAmounts.tsx";
import { agreedWords, basisWords } from "./totalWords.ts";

interface BreakdownSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly column: string;
  readonly by: Breakdown;
  readonly followUp: FollowUp;
  readonly view: BrokenDown;
}

/**
 * The totals of the chosen kind by committee, theme or centre, one row for each year and basis; nothing where there are none.
 * Each section works out its own, so that the browser can answer the reader in between.
 */
export function BreakdownSection({ title, lead, column, by, followUp, view }: BreakdownSectionProps) {
  const t = useText(economyText);
  const { rows, measure, listHref } = view;
  const parts = useMemo(
    () => by(followUp, { rows, measure, listHref }),
    [by, followUp, rows, measure, listHref],
  );
  if (parts.length === 0) return null;
  return (
    <Section title={title} lead={lead} isHalf>
      <div className={plain["scroll"]}>
        <table aria-label={title} className={`${plain["table"]} ${amounts["amountTable"]}`}>
          <TableHead
            headings={[
              column,
              t.breakdown.initiatives,
              t.breakdown.group,
              t.total.agreed[measure],
              t.total.came[measure],
              t.total.short[measure],
            ]}
          />
          {parts.map((part) => (
            <PartRows key={part.key} part={part} />
          ))}
        </table>
      </div>
    </Section>
  );
}

function PartRows({ part }: { readonly part: Part }) {
  const t = useText(economyText);
  const language = useLanguage();
  const { name, href, initiatives, totals } = part;
  const shownName = name === null ? t.centres.nobody : <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>;
  return (
    <tbody>
      {totals.map((total, index) => (
        <tr key={`${total.year} ${total.basis}`}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={totals.length}>
                <a href={href ?? undefined}>{shownName}</a>
              </th>
              <td rowSpan={totals.length} data-label={t.breakdown.initiatives}>
                {formatCount(initiatives.length, language)}
              </td>
            </>
          )}
          <TotalCells total={total} />
        </tr>
      ))}
    </tbody>
  );
}

function TotalCells({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText);
  const language = useLanguage();
  const { year, measure } = total;
  return (
    <>
      <td className={amounts["wide"]} data-label={t.breakdown.group}>
        {t.breakdown.yearAndBasis(year === null ? null : String(year), basisWords(total, language))}
      </td>
      <td data-label={t.total.agreed[measure]}>{agreedWords(total, language)}</td>
      <td data-label={t.total.came[measure]}>
        <TotalOutcome total={total} />
      </td>
      <td data-label={t.total.short[measure]}>
        <TotalMissing total={total} />
      </td>
    </>
  );
}
