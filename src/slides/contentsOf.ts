import type { Slide } from "../agreement/presentation/slides.ts";
import { toTheEnd } from "../agreement/toTheEnd.ts";
import { missingCommittees } from "../text/missingCommittees.ts";
import { afterlifeSlide, promisesSteps } from "./content/afterlifeSlide.ts";
import { agreementContents } from "./content/agreementSlides.ts";
import { appendixSlide, textsSlide } from "./content/appendixSlide.ts";
import { changesSteps } from "./content/changesSlide.ts";
import { committeeSlides } from "./content/committeeSlide.ts";
import { definitionsSlide } from "./content/definitionsSlide.ts";
import { amountsSteps, economySteps } from "./content/economySlide.ts";
import { initiativeSlide } from "./content/initiativeSlide.ts";
import { statusSlides } from "./content/statusSlide.ts";
import { textSlide } from "./content/textSlide.ts";
import { listSteps, otherSteps, themeSteps } from "./content/themeSlide.ts";
import { titleSlide } from "./content/titleSlide.ts";
import { worstSlide } from "./content/worstSlide.ts";
import { inParts } from "./inParts.ts";
import type { SlideContent } from "./slideContent.ts";
import type { SlideContext } from "./slideContext.ts";

/**
 * The contents of any kind of slide, each of which begins on a page of its own: several where a table has more rounds
 * than fit beside each other, or more rows than can be laid out in one go.
 */
export function contentsOf(slide: Slide, context: SlideContext): readonly SlideContent[] {
  return toTheEnd(contentSteps(slide, context));
}

/** Makes, in steps, what {@link contentsOf} answers, for whoever has other work between them. */
export function* contentSteps(slide: Slide, context: SlideContext): Generator<void, readonly SlideContent[]> {
  const whole = yield* wholeContents(slide, context);
  return whole.map((content) => withMissing(content, context)).flatMap(inParts);
}

/** A slide that is not about one initiative names the committees that are missing; the title does so in its lines. */
function withMissing(content: SlideContent, { followUp, language }: SlideContext): SlideContent {
  return content.source === null && content.kind !== "title"
    ? { ...content, missing: missingCommittees(followUp, language) }
    : content;
}

function* wholeContents(slide: Slide, context: SlideContext): Generator<void, readonly SlideContent[]> {
  switch (slide.kind) {
    case "title":
      return [titleSlide(context)];
    case "status":
      return statusSlides(context);
    case "changes":
      return [yield* changesSteps(context)];
    case "agreement":
      return agreementContents(context, slide.agreement, slide.part);
    case "committee":
      return committeeSlides(context, slide.committee, slide.initiatives);
    case "theme":
      return yield* themeSteps(context, slide.theme, slide.initiatives);
    case "list":
      return yield* listSteps(context, slide.initiatives);
    case "others":
      return yield* otherSteps(context, slide.initiatives);
    case "worst":
      return [worstSlide(context, slide.initiatives)];
    case "initiative":
      return [initiativeSlide(context, slide.initiative)];
    case "text":
      return [textSlide(context, slide.initiative)];
    case "economy":
      return [yield* economySteps(context, slide.initiatives)];
    case "amounts":
      return [yield* amountsSteps(context, slide.initiatives)];
    case "afterlife":
      return [afterlifeSlide(context, slide.initiatives)];
    case "promises":
      return [yield* promisesSteps(context, slide.initiatives)];
    case "definitions":
      return [definitionsSlide(context)];
    case "appendix":
      return [appendixSlide(context, slide.slides)];
    case "texts":
      return [textsSlide(context, slide.initiatives)];
  }
}
