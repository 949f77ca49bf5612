import type { Amount } from "../../agreement/format/schema.ts";
import { formatAmountRange } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import plain from "../table/plainTable.module.css";
import { wholeRanges } from "../text/wholeRanges.tsx";
import { deviationWords } from "./deviationWords.ts";

/** What a figure came to and how that is known; "ukendt" where it is not. */
export function OutcomeAmount({ amount }: { readonly amount: Amount | null }) {
  const t = useText(moneyText);
  const language = useLanguage();
  if (amount === null) return <>{t.unknown}</>;
  return (
    <>
      {wholeRanges(formatAmountRange(amount, language))} <How amount={amount} />
    </>
  );
}

/** What is worse or better than agreed and how that is known; "ukendt" where it is not. */
export function DeviationAmount({ amount }: { readonly amount: Amount | null }) {
  const { kind, text } = deviationWords(amount, useLanguage());
  return (
    <>
      {kind === "short" || kind === "better" ? (
        <strong>{wholeRanges(text)}</strong>
      ) : (
        <span>{wholeRanges(text)}</span>
      )}{" "}
      {amount !== null && <How amount={amount} />}
    </>
  );
}

function How({ amount }: { readonly amount: Amount }) {
  const t = useText(moneyText);
  return (
    <span className={plain["note"]} title={t.howMeaning[amount.how]}>
      {t.how[amount.how]}
    </span>
  );
}
