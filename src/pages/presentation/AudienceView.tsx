import { useRef, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { toggleFullscreen } from "../../device/fullscreen.ts";
import { useIdle } from "../../device/useIdle.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { href } from "../../links/href.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { Controls } from "./Controls.tsx";
import { footOf } from "./foot.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import type { Command } from "./keys.ts";
import { Notes } from "./Notes.tsx";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import { PageView } from "./PageView.tsx";
import { Stage } from "./Stage.tsx";
import styles from "./stage.module.css";
import { useKeyCommands, usePointerCommands } from "./useCommands.ts";
import type { Page } from "./usePages.ts";
import type { RunningShow } from "./useShow.ts";
import { leaveTo, openPresenter } from "./windows.ts";

interface AudienceViewProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly running: RunningShow;
  readonly ignored: readonly IgnoredParameter[];
  readonly presenterHref: string;
}

/** When pointer and controls step back. */
const IDLE = {
  milliseconds: 3000,
  events: ["pointermove", "pointerdown", "focusin"],
  isIdleAtFirst: false,
} as const;

/** What the hall sees: one page as large as the window, and quiet controls. */
export function AudienceView({ followUp, pages, running, ignored, presenterHref }: AudienceViewProps) {
  const t = useText(presentationText);
  const place = useRef<HTMLDivElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const isIdle = useIdle(IDLE);
  const { show, index } = running;
  const page = pages[index];
  const command = (given: Command) => {
    running.run(given);
    if (given.type === "fullscreen") void toggleFullscreen();
    if (given.type === "presenter") setBlocked(!openPresenter(presenterHref));
    if (given.type === "leave") leaveTo(href.overview(followUp.facts.id));
  };
  useWakeLock();
  useKeyCommands(command);
  const pointer = usePointerCommands(place, show.zoom > 1, command);
  if (page === undefined) return null;
  return (
    <main className={styles["show"]} data-idle={isIdle ? "" : undefined} data-print="no">
      <title>{`${page.content.title} – ${followUp.facts.title}`}</title>
      <div className={styles["notices"]}>
        <IgnoredParameters ignored={ignored} />
        {isBlocked ? (
          <Notice role="alert" action={<a href={presenterHref}>{t.presenterTitle}</a>}>
            {t.blocked}
          </Notice>
        ) : null}
      </div>
      <VisuallyHidden>
        <span role="status">
          <Sentence names={page.content.named}>
            {t.announce(index + 1, pages.length, page.content.title)}
          </Sentence>
        </span>
      </VisuallyHidden>
      <div ref={place} className={styles["hall"]} {...pointer}>
        <Stage zoom={show.zoom}>
          <PageView page={page} index={index} count={pages.length} foot={footOf(followUp)} />
        </Stage>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      <aside className={styles["below"]} aria-label={t.presenter.notes} tabIndex={0}>
        <Notes followUp={followUp} page={page} />
      </aside>
      <Controls index={index} count={pages.length} onCommand={command} />
      {show.digits !== "" && (
        <p role="status" className={styles["jump"]}>
          {t.jump(show.digits)}
        </p>
      )}
      {show.overlay === "overview" && (
        <OverviewOverlay followUp={followUp} pages={pages} index={index} running={running} />
      )}
      {show.overlay === "help" && <HelpOverlay onClose={running.hide} />}
      {show.blank !== null && (
        <button
          type="button"
          className={styles["blank"]}
          data-blank={show.blank}
          onClick={() => command({ type: show.blank ?? "black" })}
        >
          <VisuallyHidden>{t.blank[show.blank]}</VisuallyHidden>
        </button>
      )}
    </main>
  );
}
