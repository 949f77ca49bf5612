import { use } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { usePrinting } from "../../device/paper.ts";
import { slideName } from "../../links/presentation.ts";
import type { Page } from "./DeckPages.ts";
import { isOfAppendix, type PageCounts, printedCounts } from "./numbering.ts";
import { PageView } from "./PageView.tsx";
import styles from "./PrintPages.module.css";
import stage from "./Stage.module.css";
import { SlideLinksContext } from "./slideLinks.ts";

interface PrintPagesProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
  readonly hasAppendix: boolean;
}

/**
 * Every page on a sheet of its own, the appendix only where it is wanted; rendered only while the browser prints. Without
 * the appendix no words refer to it.
 */
export function PrintPages({ followUp, pages, counts, hasAppendix }: PrintPagesProps) {
  const links = use(SlideLinksContext);
  if (!usePrinting()) return null;
  const printed = hasAppendix ? pages : pages.filter((page) => !isOfAppendix(page));
  const names = new Set(printed.map(({ slide }) => slideName(slide)));
  const numbered = printedCounts(pages, counts, hasAppendix);
  const isLeftOut = (name: string) => !names.has(name);
  return (
    <SlideLinksContext value={{ ...links, isLeftOut }}>
      <div className={styles["paper"]}>
        {printed.map((page) => (
          <div key={page.name} className={styles["sheet"]}>
            <div className={stage["stage"]}>
              <PageView followUp={followUp} pages={pages} index={pages.indexOf(page)} counts={numbered} />
            </div>
          </div>
        ))}
      </div>
    </SlideLinksContext>
  );
}
