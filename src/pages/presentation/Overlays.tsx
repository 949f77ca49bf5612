import type { ReactNode } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Page } from "./DeckPages.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import { type PageCounts, sheetsOf } from "./numbering.ts";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import type { RunningShow } from "./useShow.ts";

/** What is known of a presentation where the reader chooses what is shown. */
export interface StartProps {
  /** True when the presentation itself is laid out. */
  readonly isLaidOut: boolean;
  /** On how many sheets it is printed; `null` while that is not known. */
  readonly sheets: number | null;
  /** Whether file and print have the appendix. */
  readonly hasAppendix: boolean;
  readonly onAppendix: (isWanted: boolean) => void;
  readonly onClose: () => void;
}

export interface OverlaysProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
  readonly running: RunningShow;
  /** Whether file and print have the appendix. */
  readonly hasAppendix: boolean;
  readonly onAppendix: (isWanted: boolean) => void;
  /** What can be begun with. */
  readonly start: (given: StartProps) => ReactNode;
}

/** What lies over the page in either window: all pages in small, or the list of keys. */
export function Overlays({
  followUp,
  pages,
  counts,
  running,
  hasAppendix,
  onAppendix,
  start,
}: OverlaysProps) {
  switch (running.show.overlay) {
    case "overview":
      return <OverviewOverlay followUp={followUp} pages={pages} counts={counts} running={running} />;
    case "start":
      // It says how many pages each choice has.
      return running.isWhole
        ? start({
            isLaidOut: counts.main !== null && counts.appendix !== null,
            sheets: sheetsOf(pages, counts, hasAppendix),
            hasAppendix,
            onAppendix,
            onClose: running.hide,
          })
        : null;
    case "help":
      return <HelpOverlay onClose={running.hide} />;
    case null:
      return null;
  }
}
