import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { partWords } from "../keyFigures/partWords.ts";
import { ReachedBar, ReachedSwatch } from "./ReachedBar.tsx";
import styles from "./reachedBar.module.css";

/** Savings as one bar, and a line on each of its parts: documented, uncertain, by a smiley alone, unknown, missing. */
export function SavingsParts({ savings }: { readonly savings: SavingsFigures }) {
  const parts = partWords(savings, useLanguage());
  return (
    <>
      {savings.parts !== null && <ReachedBar parts={savings.parts} />}
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
