import type { FollowUp } from "../../agreement/followUp.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { footOf } from "./footOf.ts";
import { SlideView } from "./SlideView.tsx";
import type { Page } from "./usePages.ts";

interface PageViewProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  /** Which of the pages, 0-based. */
  readonly index: number;
}

/** One page with its number and its foot, for the stage, the overview and paper; nothing where there is no such page. */
export function PageView({ followUp, pages, index }: PageViewProps) {
  const t = useText(presentationText);
  const page = pages[index];
  if (page === undefined) return null;
  const { content, layout, part, parts } = page;
  return (
    <SlideView
      content={content}
      layout={layout}
      part={part}
      parts={parts}
      number={t.place(index + 1, pages.length)}
      foot={footOf(followUp)}
    />
  );
}
