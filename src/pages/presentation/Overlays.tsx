import { type ReactNode, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import layout from "../../components/layout/layout.module.css";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import styles from "./HelpOverlay.module.css";
import { type PageCounts, sheetsOf } from "./numbering.ts";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import overlay from "./overlay.module.css";
import { useBorrowedFocus } from "./useBorrowedFocus.ts";
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
  readonly start: (given: StartProps) => ReactNode;
}

/** What lies over the page in either window: all pages in small, or the list of keys. */
export function Overlays(props: OverlaysProps) {
  const { followUp, pages, counts, running, hasAppendix, onAppendix, start } = props;
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

/** The list of keys. */
function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const t = useText(presentationText);
  const close = useRef<HTMLButtonElement>(null);
  useBorrowedFocus(() => close.current);
  return (
    <section className={overlay["overlay"]} aria-label={t.help.title}>
      <div className={styles["help"]}>
        <div className={layout["head"]}>
          <h2>{t.help.title}</h2>
          {/* It has the focus: at the list's end it would scroll the list's beginning away. */}
          <Button ref={close} onClick={onClose}>
            {t.controls.close}
          </Button>
        </div>
        <dl>
          {t.help.keys.map(([keys = "", meaning = ""]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{t.help.touch}</p>
      </div>
    </section>
  );
}
