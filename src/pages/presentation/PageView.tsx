import type { FollowUp } from "../../agreement/followUp.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import { type PageCounts, pagePlace } from "./numbering.ts";
import styles from "./PageView.module.css";
import { SlideView } from "./SlideView.tsx";

interface PageViewProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly index: number;
  readonly counts: PageCounts;
  readonly mode?: "stage" | "reading";
}

/** One page with its number and its foot, for the stage, the overview and paper; nothing where there is no such page. */
export function PageView({ followUp, pages, index, counts, mode = "stage" }: PageViewProps) {
  const t = useText(presentationText);
  const page = pages[index];
  if (page === undefined) return null;
  const { content, layout, part, parts } = page;
  if (layout === null)
    return (
      <p className={styles["wait"]} data-scale={mode === "stage" ? "slide" : "reading"}>
        {t.layingOut}
      </p>
    );
  const place = pagePlace(counts, index);
  return (
    <SlideView
      followUp={followUp}
      content={content}
      layout={layout}
      part={part}
      parts={parts}
      mode={mode}
      number={place === null ? "" : t.place[place.part](place.number, place.count)}
    />
  );
}
