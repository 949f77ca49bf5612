import type { Agreement } from "../../../agreement/agreement.ts";
import { economyState } from "../../../agreement/economy/state.ts";
import type { Initiative } from "../../../agreement/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { moneyText } from "../../../text/money.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

interface EconomyCellProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

/** The economy's smiley and, in words, what its figures say. */
export function EconomyCell({ agreement, initiative }: EconomyCellProps) {
  const t = useText(initiativesText);
  const money = useText(moneyText);
  const state = economyState(agreement, initiative);
  if (state === "none") return <Absent says={money.states.none} />;
  return (
    <span className={styles["economy"]}>
      <Smiley rating={initiative.economy?.smiley ?? null} about={t.columns.economy} size="s" />
      <span>{money.states[state]}</span>
    </span>
  );
}
