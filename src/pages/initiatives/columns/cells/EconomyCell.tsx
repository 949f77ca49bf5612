import { economyVerdict } from "../../../../agreement/economy/verdict.ts";
import { Corrected } from "../../../../components/corrections/Corrected.tsx";
import type { InitiativeProps } from "../../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../../components/smiley/Smiley.tsx";
import { useText } from "../../../../text/LanguageContext.ts";
import { verdictsText } from "../../../../text/verdicts.ts";
import { worklistColumnsText } from "../../../../text/worklistColumns.ts";
import { Absent } from "./Absent.tsx";
import styles from "./cells.module.css";

/** The economy's smiley and its verdict in words. */
export function EconomyCell({ followUp, initiative }: InitiativeProps) {
  const t = useText(worklistColumnsText);
  const { economyVerdicts } = useText(verdictsText);
  const { name } = economyVerdict(followUp, initiative);
  if (name === "no-target") return <Absent says={economyVerdicts[name]} />;
  return (
    <span className={styles["economy"]}>
      <Smiley rating={initiative.economy?.smiley ?? null} about={t.columns.economy} size="s" />
      <Corrected of={initiative.economy} />
      <span>{economyVerdicts[name]}</span>
    </span>
  );
}
