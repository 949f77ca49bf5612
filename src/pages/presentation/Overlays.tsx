import type { FollowUp } from "../../agreement/followUp.ts";
import type { PresentationValues } from "../../links/presentation.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import { type PageCounts, sheetsOf } from "./numbering.ts";
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
  /** Whether file and print have the appendix. */
  readonly hasAppendix: boolean;
  readonly onAppendix: (isWanted: boolean) => void;
}

/** What lies over the page in either window: all pages in small, or the list of keys. */
export function Overlays({
  followUp,
  pages,
  counts,
  running,
  values,
  hasAppendix,
  onAppendix,
}: OverlaysProps) {
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
          sheets={sheetsOf(pages, counts, hasAppendix)}
          hasAppendix={hasAppendix}
          onAppendix={onAppendix}
          onClose={running.hide}
        />
      ) : null;
    case "help":
      return <HelpOverlay onClose={running.hide} />;
    case null:
      return null;
  }
}
