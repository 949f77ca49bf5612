import type { Slide } from "../../agreement/presentation/slides.ts";
import type { SlideContent } from "./slideContent.ts";
import type { SlideContext } from "./slideContext.ts";
import { afterlifeSlide } from "./slides/afterlifeSlide.tsx";
import { changesSlide } from "./slides/changesSlide.tsx";
import { definitionsSlide } from "./slides/definitionsSlide.tsx";
import { economySlide } from "./slides/economySlide.tsx";
import { initiativeSlide } from "./slides/initiativeSlide.tsx";
import { statusSlides } from "./slides/statusSlide.tsx";
import { listSlides, themeSlides } from "./slides/themeSlide.tsx";
import { titleSlide } from "./slides/titleSlide.tsx";

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
    case "initiative":
      return [initiativeSlide(context, slide.initiative)];
    case "economy":
      return [economySlide(context, slide.initiatives)];
    case "afterlife":
      return [afterlifeSlide(context, slide.initiatives)];
    case "definitions":
      return [definitionsSlide(context)];
  }
}
