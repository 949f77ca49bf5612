import type { SavingsFigures } from "../../../agreement/format/catalogueSchema.ts";
import { sumOf } from "../../../agreement/portfolio/portfolio.ts";
import { SavingsParts } from "../../../components/bars/SavingsParts.tsx";
import { savingsReachedWords } from "../../../components/keyFigures/savingsReachedWords.ts";
import { followUpsText } from "../../../text/followUps.ts";
import type { Language } from "../../../text/messages.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { WallRow } from "../views/WallRow.tsx";
import { agreementFlow } from "./agreementFlow.tsx";
import styles from "./agreements.module.css";
import type { WallAgreements } from "./wallAgreements.ts";
import { wholeFirst } from "./wholeFirst.tsx";

/** What was reached of the savings that were agreed, on what evidence? By committee, one agreement after the other. */
export function savingsView(shown: WallAgreements, language: Language): FlowContent {
  const t = followUpsText[language];
  return agreementFlow(shown, language, 30, (agreement) => {
    const { savings: sum } = sumOf(agreement.committees);
    const counted = sum?.committees ?? 0;
    const whole = sum && counted > 1 && (
      <div className={styles["savingsRow"]}>
        <WallRow
          title={
            counted < agreement.committees.length
              ? `${t.together} ${t.ofCommittees(counted, agreement.committees.length)}`
              : t.together
          }
          detail={<Parts savings={sum} />}
          aside={savingsReachedWords(sum, language)}
        />
      </div>
    );
    const rows = agreement.committees.map(({ id, name, latest: { totals } }) => ({
      key: id,
      node: (
        <div className={styles["savingsRow"]}>
          <WallRow
            title={<bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>}
            detail={totals?.savings && <Parts savings={totals.savings} />}
            aside={
              totals === undefined
                ? t.noTotals
                : totals.savings === null
                  ? t.noSavings
                  : savingsReachedWords(totals.savings, language)
            }
          />
        </div>
      ),
    }));
    return { items: whole ? wholeFirst(whole, rows) : rows };
  });
}

function Parts({ savings }: { readonly savings: SavingsFigures }) {
  return (
    <div className={styles["savings"]}>
      <SavingsParts savings={savings} />
    </div>
  );
}
