import type { Slide } from "../../agreement/presentation/slides.ts";
import type { SlideContent } from "./slideContent.ts";
import type { SlideContext } from "./slideContext.ts";
import { afterlifeSlide, promisesSlide } from "./slides/afterlifeSlide.ts";
import { appendixSlide } from "./slides/appendixSlide.ts";
import { changesSlide } from "./slides/changesSlide.ts";
import { definitionsSlide } from "./slides/definitionsSlide.ts";
import { amountsSlide, economySlide } from "./slides/economySlide.ts";
import { initiativeSlide } from "./slides/initiativeSlide.ts";
import { statusSlides } from "./slides/statusSlide.ts";
import { textSlide } from "./slides/textSlide.ts";
import { listSlides, otherSlides, themeSlides } from "./slides/themeSlide.ts";
import { titleSlide } from "./slides/titleSlide.ts";

/**
 * The contents of any kind of slide, each of which begins on a page of its own: several where a table has more rounds
 * than fit beside each other.
 */
export function contentsOf(slide: Slide, context: SlideContext): readonly SlideContent[] {
  switch (slide.kind) {
    case "title":
      return [titleSlide(context)];
    case "status":
      return statusSlides(context);
    case "changes":
      return [changesSlide(context)];
    case "theme":
      return themeSlides(context, slide.theme, slide.initiatives);
    case "list":
      return listSlides(context, slide.initiatives);
    case "others":
      return otherSlides(context, slide.initiatives);
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
