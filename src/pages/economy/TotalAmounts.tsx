import { type EconomyTotal, rowsOfAgreed } from "../../agreement/economy/totals.ts";
import plain from "../../components/table/plainTable.module.css";
import { wholeRanges } from "../../components/text/wholeRanges.tsx";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import {
  besidesWords,
  missingWords,
  outcomeWords,
  roughMissingWords,
  roughOutcomeWords,
} from "./totalWords.ts";

interface TotalAmountProps {
  readonly total: EconomyTotal;
  /** True for a headline, which has at most one decimal. */
  readonly isRough?: boolean;
}

/**
 * What came of the agreed in a total; where some outcomes are unknown, also how many are known, and in a table what came
 * without a stated target, which is not added to it.
 */
export function TotalOutcome({ total, isRough = false }: TotalAmountProps) {
  const language = useLanguage();
  const words = isRough ? roughOutcomeWords : outcomeWords;
  const counted = rowsOfAgreed(total);
  const besides = isRough ? null : besidesWords(total, language);
  const known = counted.filter(({ outcome }) => outcome !== null).length;
  return (
    <>
      {wholeRanges(words(total, language))} <KnownPart known={known} all={counted.length} />
      {besides !== null && <span className={plain["note"]}>{besides}</span>}
    </>
  );
}

/** What is missing in a total; where some deviations are unknown, also how many are known. */
export function TotalMissing({ total, isRough = false }: TotalAmountProps) {
  const language = useLanguage();
  const words = isRough ? roughMissingWords : missingWords;
  const known = total.rows.filter(({ deviation }) => deviation !== null).length;
  return (
    <>
      {wholeRanges(words(total, language))} <KnownPart known={known} all={total.rows.length} />
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
