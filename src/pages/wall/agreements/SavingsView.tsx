import { type ReactNode, useMemo } from "react";
import type { SavingsFigures } from "../../../agreement/format/catalogueSchema.ts";
import { sumOf } from "../../../agreement/portfolio/portfolio.ts";
import { SavingsParts } from "../../../components/bars/SavingsParts.tsx";
import { savingsReachedWords } from "../../../components/keyFigures/savingsReachedWords.ts";
import { followUpsText } from "../../../text/followUps.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import type { ViewProps } from "../views/view.ts";
import { WallRow } from "../views/WallRow.tsx";
import { AgreementHeading } from "./AgreementHeading.tsx";
import styles from "./agreements.module.css";
import type { WallAgreements } from "./wallAgreements.ts";
import { wholeFirst } from "./wholeFirst.tsx";

/** What was reached of the savings that were agreed, on what evidence? By committee, one agreement after the other. */
export function SavingsView({ figures: { agreements, left }, flow }: ViewProps<WallAgreements>) {
  const t = useText(followUpsText);
  const language = useLanguage();
  const { agreements: w } = useText(wallText);
  const groups = useMemo(
    () =>
      agreements.map((agreement) => {
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
        return {
          key: agreement.id,
          heading: (continues: ReactNode) => <AgreementHeading agreement={agreement} continues={continues} />,
          items: whole ? wholeFirst(whole, rows) : rows,
        };
      }),
    [agreements, t, language],
  );
  return (
    <PagedFlow lead={left > 0 ? <p>{w.left(left)}</p> : null} groups={groups} columnWidth={30} {...flow} />
  );
}

function Parts({ savings }: { readonly savings: SavingsFigures }) {
  return (
    <div className={styles["savings"]}>
      <SavingsParts savings={savings} />
    </div>
  );
}
