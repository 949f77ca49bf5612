import type { FollowUp } from "../agreement/followUp.ts";
import type { SlideChoice } from "../agreement/presentation/slides.ts";
import type { Language } from "../text/messages.ts";
import { moneyText } from "../text/money.ts";
import { questionsText } from "../text/questions.ts";
import { rulesText } from "../text/rules.ts";
import { slidesText } from "../text/slides.ts";
import { slideTitlesText } from "../text/slideTitles.ts";

/** What every slide is made from: the follow-up, the chosen initiatives, and the texts. */
export interface SlideContext {
  readonly followUp: FollowUp;
  readonly choice: SlideChoice;
  readonly language: Language;
  readonly t: (typeof slidesText)["da"];
  readonly titles: (typeof slideTitlesText)["da"];
  readonly rules: (typeof rulesText)["da"];
  readonly money: (typeof moneyText)["da"];
  readonly questions: (typeof questionsText)["da"];
}

/** The context in a language. */
export function slideContext(followUp: FollowUp, choice: SlideChoice, language: Language): SlideContext {
  return {
    followUp,
    choice,
    language,
    t: slidesText[language],
    titles: slideTitlesText[language],
    rules: rulesText[language],
    money: moneyText[language],
    questions: questionsText[language],
  };
}
