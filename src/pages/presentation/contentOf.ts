import type { Slide } from "../../agreement/presentation/slides.ts";
import type { SlideContent } from "./slideContent.ts";
import type { SlideContext } from "./slideContext.ts";
import { afterlifeSlide } from "./slides/afterlifeSlide.tsx";
import { changesSlide } from "./slides/changesSlide.tsx";
import { definitionsSlide } from "./slides/definitionsSlide.tsx";
import { economySlide } from "./slides/economySlide.tsx";
import { initiativeSlide } from "./slides/initiativeSlide.tsx";
import { statusSlide } from "./slides/statusSlide.tsx";
import { listSlide, themeSlide } from "./slides/themeSlide.tsx";
import { titleSlide } from "./slides/titleSlide.tsx";

/** The content of any kind of slide. */
export function contentOf(slide: Slide, context: SlideContext): SlideContent {
  switch (slide.kind) {
    case "title":
      return titleSlide(context);
    case "status":
      return statusSlide(context);
    case "changes":
      return changesSlide(context);
    case "theme":
      return themeSlide(context, slide.theme, slide.initiatives);
    case "list":
      return listSlide(context, slide.initiatives);
    case "initiative":
      return initiativeSlide(context, slide.initiative);
    case "economy":
      return economySlide(context, slide.initiatives);
    case "afterlife":
      return afterlifeSlide(context, slide.initiatives);
    case "definitions":
      return definitionsSlide(context);
  }
}
