import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { SlideChoice } from "../../agreement/presentation/slides.ts";
import { type SlideContext, slideContext } from "../../slides/slideContext.ts";
import { useLanguage } from "../../text/LanguageContext.ts";

/** What the slides are made from in the reader's language; it stays the same object as long as nothing in it changes. */
export function useSlideContext(followUp: FollowUp, choice: SlideChoice): SlideContext {
  const language = useLanguage();
  return useMemo(() => slideContext(followUp, choice, language), [followUp, choice, language]);
}
