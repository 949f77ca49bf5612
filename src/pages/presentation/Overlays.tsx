import type { FollowUp } from "../../agreement/followUp.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import type { Page } from "./usePages.ts";
import type { RunningShow } from "./useShow.ts";

interface OverlaysProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  /** How many pages there are; `null` while that is not known. */
  readonly count: number | null;
  readonly running: RunningShow;
}

/** What lies over the page in either window: all pages in small, or the list of keys. */
export function Overlays({ followUp, pages, count, running }: OverlaysProps) {
  switch (running.show.overlay) {
    case "overview":
      return <OverviewOverlay followUp={followUp} pages={pages} count={count} running={running} />;
    case "help":
      return <HelpOverlay onClose={running.hide} />;
    case null:
      return null;
  }
}
