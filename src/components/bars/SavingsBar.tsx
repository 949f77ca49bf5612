import { reachedParts } from "../../agreement/economy/reachedParts.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { savingsWords } from "../keyFigures/savingsWords.ts";
import { ReachedBar, ReachedSwatch } from "./ReachedBar.tsx";
import styles from "./reachedBar.module.css";

/** A total of savings as one bar, and a line on each of its parts: documented, uncertain, by a smiley alone, unknown, missing. */
export function SavingsBar({ total }: { readonly total: EconomyTotal }) {
  const { parts } = savingsWords(total, useLanguage());
  const lengths = reachedParts(total);
  return (
    <>
      {lengths !== null && <ReachedBar parts={lengths} />}
      {parts.length > 0 && (
        <ul className={styles["key"]}>
          {parts.map(({ part, words }) => (
            <li key={part} data-part={part}>
              <ReachedSwatch part={part} />
              {words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
