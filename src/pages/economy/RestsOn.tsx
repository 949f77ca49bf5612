import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { EVIDENCE_GRADES } from "../../agreement/format/schema.ts";
import { economyText } from "../../text/economy.ts";
import { formatAmountRange, formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import words from "./quiet.module.css";
import styles from "./RestsOn.module.css";

/** How much of an outcome is stated, computed or known by a smiley alone. */
export function RestsOn({ total }: { readonly total: EconomyTotal }) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  return (
    <div>
      <h3>{t.total.restsOn}</h3>
      <ul className={styles["grades"]}>
        {EVIDENCE_GRADES.filter((grade) => total.byGrade[grade].rows > 0).map((grade) => (
          <li key={grade}>
            <p>
              <strong>{formatAmountRange(total.byGrade[grade], language)}</strong> {m.how[grade]} (
              {t.kindCount(formatCount(total.byGrade[grade].rows, language))})
            </p>
            <p className={words["quiet"]}>{m.howMeaning[grade]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
