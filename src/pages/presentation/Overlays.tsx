import type { FollowUp } from "../../agreement/followUp.ts";
import type { PresentationValues } from "../../links/presentation.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import type { PageCounts } from "./numbering.ts";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import { StartOverlay } from "./StartOverlay.tsx";
import type { Page } from "./usePages.ts";
import type { RunningShow } from "./useShow.ts";

interface OverlaysProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
  readonly running: RunningShow;
  /** What the address names. */
  readonly values: PresentationValues;
}

/** What lies over the page in either window: all pages in small, or the list of keys. */
export function Overlays({ followUp, pages, counts, running, values }: OverlaysProps) {
  switch (running.show.overlay) {
    case "overview":
      return <OverviewOverlay followUp={followUp} pages={pages} counts={counts} running={running} />;
    case "start":
      // It says how many pages each choice has.
      return running.isWhole ? (
        <StartOverlay
          followUp={followUp}
          values={values}
          isLaidOut={counts.main !== null && counts.appendix !== null}
          onClose={running.hide}
        />
      ) : null;
    case "help":
      return <HelpOverlay onClose={running.hide} />;
    case null:
      return null;
  }
}
