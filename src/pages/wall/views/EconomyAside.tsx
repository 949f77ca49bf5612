import { economyVerdict } from "../../../agreement/economy/verdict.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { economyVerdictWords } from "../../../components/standing/verdictWords.ts";
import { wholeRanges } from "../../../components/text/wholeRanges.tsx";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import styles from "./EconomyAside.module.css";

interface EconomyAsideProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The verdict on an initiative's economy, beside that on its effort. */
export function EconomyAside({ followUp, initiative }: EconomyAsideProps) {
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
