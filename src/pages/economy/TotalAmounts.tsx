import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import plain from "../../components/table/plainTable.module.css";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingWords, outcomeWords } from "./totalWords.ts";

/** The outcome of a total; where some outcomes are unknown, also how many are known. */
export function TotalOutcome({ total }: { readonly total: EconomyTotal }) {
  return (
    <>
      {outcomeWords(total, useLanguage())}{" "}
      <KnownPart known={total.rows.length - total.withoutOutcome.length} all={total.rows.length} />
    </>
  );
}

/** What is missing in a total; where some deviations are unknown, also how many are known. */
export function TotalMissing({ total }: { readonly total: EconomyTotal }) {
  const known = total.rows.filter(({ deviation }) => deviation !== null).length;
  return (
    <>
      {missingWords(total, useLanguage())} <KnownPart known={known} all={total.rows.length} />
    </>
  );
}

function KnownPart({ known, all }: { readonly known: number; readonly all: number }) {
  const t = useText(economyText).total;
  const language = useLanguage();
  if (known === 0 || known === all) return null;
  return (
    <span className={plain["note"]}>
      {t.ofKnown(formatCount(known, language), formatCount(all, language))}
    </span>
  );
}
