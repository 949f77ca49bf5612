import { economyVerdict } from "../../agreement/economy/verdict.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./Verdicts.module.css";
import { economyVerdictWords } from "./verdictWords.ts";

interface EconomyMarkProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The verdict on the economy in one line, for where the effort's stands before it. */
export function EconomyMark({ followUp, initiative }: EconomyMarkProps) {
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
