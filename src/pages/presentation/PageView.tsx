import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { SlideView } from "./SlideView.tsx";
import type { Page } from "./usePages.ts";

interface PageViewProps {
  readonly page: Page;
  /** Its place: 0-based, and of how many. */
  readonly index: number;
  readonly count: number;
  readonly foot: string;
}

/** One page with its number, for the stage, the overview and paper. */
export function PageView({ page, index, count, foot }: PageViewProps) {
  const t = useText(presentationText);
  const { content, layout, part, parts } = page;
  return (
    <SlideView
      content={content}
      layout={layout}
      part={part}
      parts={parts}
      number={t.place(index + 1, count)}
      foot={foot}
    />
  );
}
