import { economyVerdict } from "../../../agreement/economy/verdict.ts";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { economyVerdictWords } from "../../../components/standing/verdictWords.ts";
import { wholeRanges } from "../../../components/text/wholeRanges.tsx";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import styles from "./EconomyAside.module.css";

/** The verdict on an initiative's economy, beside that on its effort. */
export function EconomyAside({ followUp, initiative }: InitiativeProps) {
  const { economy: economyWord } = useText(verdictsText);
  const language = useLanguage();
  const economy = economyVerdict(followUp, initiative);
  const words = economyVerdictWords(economy, language);
  if (economy.name === "no-target") return <span className={styles["none"]}>{words}</span>;
  return (
    <>
      <Smiley rating={initiative.economy?.smiley ?? null} about={economyWord} /> {wholeRanges(words)}
    </>
  );
}
