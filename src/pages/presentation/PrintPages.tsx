import type { FollowUp } from "../../agreement/followUp.ts";
import { usePrinting } from "../../device/usePrinting.ts";
import type { PageCounts } from "./numbering.ts";
import { PageView } from "./PageView.tsx";
import styles from "./PrintPages.module.css";
import stage from "./Stage.module.css";
import type { Page } from "./usePages.ts";

interface PrintPagesProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
}

/** Every page on a sheet of its own; rendered only while the browser prints. */
export function PrintPages({ followUp, pages, counts }: PrintPagesProps) {
  if (!usePrinting()) return null;
  return (
    <div className={styles["paper"]}>
      {pages.map((page, index) => (
        <div key={page.name} className={styles["sheet"]}>
          <div className={stage["stage"]}>
            <PageView followUp={followUp} pages={pages} index={index} counts={counts} />
          </div>
        </div>
      ))}
    </div>
  );
}
