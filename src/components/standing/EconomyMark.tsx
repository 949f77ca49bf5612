import { economyVerdict } from "../../agreement/economy/verdict.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { verdictsText } from "../../text/verdicts.ts";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./Verdicts.module.css";
import { economyVerdictWords } from "./verdictWords.ts";

/** The verdict on the economy in one line, for where the effort's stands before it. */
export function EconomyMark({ followUp, initiative }: InitiativeProps) {
  const { economy: title } = useText(verdictsText);
  const language = useLanguage();
  const economy = economyVerdict(followUp, initiative);
  return (
    <span className={styles["economyMark"]}>
      {economy.name !== "no-target" && (
        <>
          <Smiley rating={initiative.economy?.smiley ?? null} about={title} size="s" />{" "}
        </>
      )}
      {economyVerdictWords(economy, language)}
    </span>
  );
}
