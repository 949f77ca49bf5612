import type { Slide } from "../agreement/presentation/slides.ts";
import { missingCommittees } from "../text/missingCommittees.ts";
import { afterlifeSlide, promisesSlide } from "./content/afterlifeSlide.ts";
import { agreementContents } from "./content/agreementSlides.ts";
import { appendixSlide } from "./content/appendixSlide.ts";
import { changesSlide } from "./content/changesSlide.ts";
import { committeeSlides } from "./content/committeeSlide.ts";
import { definitionsSlide } from "./content/definitionsSlide.ts";
import { amountsSlide, economySlide } from "./content/economySlide.ts";
import { initiativeSlide } from "./content/initiativeSlide.ts";
import { statusSlides } from "./content/statusSlide.ts";
import { textSlide } from "./content/textSlide.ts";
import { listSlides, otherSlides, themeSlides } from "./content/themeSlide.ts";
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
  return wholeContents(slide, context)
    .map((content) => withMissing(content, context))
    .flatMap(inParts);
}

/** A slide that is not about one initiative names the committees that are missing; the title does so in its lines. */
function withMissing(content: SlideContent, { followUp, language }: SlideContext): SlideContent {
  return content.source === null && content.kind !== "title"
    ? { ...content, missing: missingCommittees(followUp, language) }
    : content;
}

function wholeContents(slide: Slide, context: SlideContext): readonly SlideContent[] {
  switch (slide.kind) {
    case "title":
      return [titleSlide(context)];
    case "status":
      return statusSlides(context);
    case "changes":
      return [changesSlide(context)];
    case "agreement":
      return agreementContents(context, slide.agreement, slide.part);
    case "committee":
      return committeeSlides(context, slide.committee, slide.initiatives);
    case "theme":
      return themeSlides(context, slide.theme, slide.initiatives);
    case "list":
      return listSlides(context, slide.initiatives);
    case "others":
      return otherSlides(context, slide.initiatives);
    case "worst":
      return [worstSlide(context, slide.initiatives)];
    case "initiative":
      return [initiativeSlide(context, slide.initiative)];
    case "text":
      return [textSlide(context, slide.initiative)];
    case "economy":
      return [economySlide(context, slide.initiatives)];
    case "amounts":
      return [amountsSlide(context, slide.initiatives)];
    case "afterlife":
      return [afterlifeSlide(context, slide.initiatives)];
    case "promises":
      return [promisesSlide(context, slide.initiatives)];
    case "definitions":
      return [definitionsSlide(context)];
    case "appendix":
      return [appendixSlide(context, slide.slides)];
  }
}
