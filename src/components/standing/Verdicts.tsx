import { verdictsOf } from "../../agreement/verdicts.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { rulesText } from "../../text/rules.ts";
import { verdictsText } from "../../text/verdicts.ts";
import controls from "../controls/controls.module.css";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import { sentenceParts } from "../text/Sentence.tsx";
import { wholeRanges } from "../text/wholeRanges.tsx";
import styles from "./Verdicts.module.css";
import { economyVerdictWords, sinceWords, standingWords } from "./verdictWords.ts";

interface VerdictsProps extends InitiativeProps {
  /**
   * How much each says: `words`, a word or two (a cell of a list); `full`, also what is missing, since when and what the
   * standing means. The letters are as large as those around them.
   */
  readonly detail?: "words" | "full";
}

/** The two verdicts on an initiative side by side, effort and economy: neither stands without the other. */
export function Verdicts({ followUp, initiative, detail = "full" }: VerdictsProps) {
  const t = useText(verdictsText);
  const rules = useText(rulesText);
  const language = useLanguage();
  const { effort, economy } = verdictsOf(followUp, initiative);
  const names = followUp.rounds.map(({ label }) => label);
  const since = sinceWords(followUp, effort, language);
  // "Forsinket og sur siden 31.12.2017" says what the standing means.
  const meaning = effort.delayedSince === null ? [...since, rules.standingMeanings[effort.standing]] : since;
  const nameClass = detail === "words" ? controls["hidden"] : undefined;
  const size = detail === "full" ? "m" : "s";
  const standing = (
    <strong>
      {sentenceParts(standingWords(followUp, effort, language, detail === "full" ? "whole" : "short"), names)}
    </strong>
  );
  return (
    <dl className={styles["verdicts"]} data-detail={detail}>
      <div>
        <dt className={nameClass}>{t.effort}</dt>
        <dd>
          <Smiley rating={effort.latest?.rating ?? null} silent size={size} />
          {detail === "words" ? (
            standing
          ) : (
            <span>
              {standing}
              {". "}
              {sentenceParts(meaning.join(". "), names)}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt className={nameClass}>{t.economy}</dt>
        <dd>
          {economy.name !== "no-target" && (
            <Smiley rating={initiative.economy?.smiley ?? null} about={t.economy} size={size} />
          )}
          <strong data-none={economy.name === "no-target" || undefined}>
            {detail === "words"
              ? t.economyVerdicts[economy.name]
              : wholeRanges(economyVerdictWords(economy, language))}
          </strong>
        </dd>
      </div>
    </dl>
  );
}
