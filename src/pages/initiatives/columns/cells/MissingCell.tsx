import { isShort } from "../../../../agreement/economy/amounts.ts";
import { economyRows } from "../../../../agreement/economy/rows.ts";
import { economyState, isShortfallUnknown } from "../../../../agreement/economy/state.ts";
import { missingSums } from "../../../../agreement/filter/missingSums.ts";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { shortfallWords } from "../../../../components/money/shortfallWords.ts";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../../text/LanguageContext.ts";
import { moneyText } from "../../../../text/money.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

interface MissingCellProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** What is missing, figure by figure: a saving and a revenue are never one amount. */
export function MissingCell({ followUp, initiative }: MissingCellProps) {
  const t = useText(initiativesText);
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

/** So many of the longest amounts: digits have one width, other letters have not. */
const LONGEST = 3;

/** The longest amounts that any initiative is short of, as their cells show them. */
export function LongestShortfalls({ followUp }: { readonly followUp: FollowUp }) {
  const language = useLanguage();
  const { totals } = missingSums(followUp, followUp.initiatives);
  const words = totals.flatMap(({ rows }) =>
    rows.flatMap(({ figure, deviation }) =>
      isShort(figure) ? (shortfallWords(deviation, language) ?? []) : [],
    ),
  );
  const longest = [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, LONGEST);
  return (
    <ul className={styles["amounts"]}>
      {longest.map((amount) => (
        <li key={amount}>
          <strong>{amount}</strong>
        </li>
      ))}
    </ul>
  );
}
