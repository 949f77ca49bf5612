import { economyState } from "../../../../agreement/economy/state.ts";
import type { FollowUp } from "../../../../agreement/followUp.ts";
import type { Initiative } from "../../../../agreement/format/schema.ts";
import { Smiley } from "../../../../components/smiley/Smiley.tsx";
import { initiativesText } from "../../../../text/initiatives.ts";
import { useText } from "../../../../text/LanguageContext.ts";
import { moneyText } from "../../../../text/money.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

interface EconomyCellProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The economy's smiley and, in words, what its figures say. */
export function EconomyCell({ followUp, initiative }: EconomyCellProps) {
  const t = useText(initiativesText);
  const money = useText(moneyText);
  const state = economyState(followUp, initiative);
  if (state === "none") return <Absent says={money.states.none} />;
  return (
    <span className={styles["economy"]}>
      <Smiley rating={initiative.economy?.smiley ?? null} about={t.columns.economy} size="s" />
      <span>{money.states[state]}</span>
    </span>
  );
}
