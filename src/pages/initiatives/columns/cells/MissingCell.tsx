import { isShort } from "../../../../agreement/economy/amounts.ts";
import { economyRows } from "../../../../agreement/economy/rows.ts";
import { economyState, isShortfallUnknown } from "../../../../agreement/economy/state.ts";
import { shortfallWords } from "../../../../components/money/shortfallWords.ts";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { RoomFor } from "../../../../components/table/RoomFor.tsx";
import { useLanguage, useText } from "../../../../text/LanguageContext.ts";
import { moneyText } from "../../../../text/money.ts";
import { worklistColumnsText } from "../../../../text/worklistColumns.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

/** What is missing, figure by figure: a saving and a revenue are never one amount. */
export function MissingCell({ followUp, initiative }: InitiativeProps) {
  const t = useText(worklistColumnsText);
  const money = useText(moneyText);
  const language = useLanguage();
  if (isShortfallUnknown(followUp, initiative)) {
    return <span className={styles["quiet"]}>{t.missingUnknown}</span>;
  }
  if (economyState(followUp, initiative) !== "missing") return <Absent says={money.nothingMissing} />;
  return (
    <ul className={styles["amounts"]}>
      {economyRows(followUp, [initiative]).map(
        ({ id, figure, deviation }) =>
          isShort(figure) && (
            <li key={id}>
              <strong>{shortfallWords(deviation, language)}</strong>{" "}
              <span className={styles["quiet"]}>
                {money.measures[figure.measure]}
                {figure.basis !== null && `, ${money.bases[figure.basis]}`}
              </span>
            </li>
          ),
      )}
    </ul>
  );
}

/** Few amounts of a municipality are longer in words: `0,259 mio. kr.` */
const LONG_AMOUNT = { min: 259_000, max: 259_000 };

/** Room for a long amount, as its cell shows it. */
export function MissingRoom() {
  return (
    <span className={styles["amounts"]}>
      <strong>
        <RoomFor words={shortfallWords(LONG_AMOUNT, useLanguage()) ?? ""} />
      </strong>
    </span>
  );
}
