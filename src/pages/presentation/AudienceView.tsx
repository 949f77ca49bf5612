import { useRef, useState } from "react";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { useIdle } from "../../device/useIdle.ts";
import { useMediaQuery } from "../../device/useMediaQuery.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./AudienceView.module.css";
import { Controls } from "./Controls.tsx";
import { JumpStatus } from "./JumpStatus.tsx";
import { Notes } from "./Notes.tsx";
import { PageAnnouncement } from "./PageAnnouncement.tsx";
import { PageView } from "./PageView.tsx";
import { Stage } from "./Stage.tsx";
import { usePointerCommands } from "./usePointerCommands.ts";
import { useWindowCommands } from "./useWindowCommands.ts";
import type { ViewProps } from "./viewProps.ts";
import { leaveTo, openPresenter } from "./windows.ts";

interface AudienceViewProps extends ViewProps {
  readonly presenterHref: string;
}

/** When pointer and controls step back. */
const IDLE = {
  milliseconds: 3000,
  events: ["pointermove", "pointerdown", "focusin"],
  isIdleAtFirst: false,
} as const;

/** A phone held upright, as the style sheets have it: a slide would be a strip of it, and is read as a page instead. */
const UPRIGHT = "(max-aspect-ratio: 1 / 1) and (max-width: 48rem)";

/** The audience's window: one page as large as the window, and controls that fade out. */
export function AudienceView(props: AudienceViewProps) {
  const { followUp, pages, counts, running, ignored, absent, leaveHref, overlays, presenterHref } = props;
  const t = useText(presentationText);
  const place = useRef<HTMLDivElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const isIdle = useIdle(IDLE);
  const isUpright = useMediaQuery(UPRIGHT);
  const { show, index } = running;
  const page = pages[index];
  const command = useWindowCommands(running, {
    leave: () => leaveTo(leaveHref),
    openPresenter: () => setBlocked(!openPresenter(presenterHref)),
  });
  const pointer = usePointerCommands(place, show.zoom > 1, command);
  if (page === undefined) return null;
  return (
    <main className={styles["show"]} data-idle={isIdle ? "" : undefined} data-print="no">
      <title>{`${page.slide.kind === "title" ? t.title : page.content.title} – ${followUp.facts.title}`}</title>
      <div className={styles["notices"]}>
        <IgnoredParameters ignored={ignored} />
        {absent}
        {isBlocked ? (
          <Notice role="alert" action={<a href={presenterHref}>{t.presenterTitle}</a>}>
            {t.blocked}
          </Notice>
        ) : null}
      </div>
      <PageAnnouncement page={page} index={index} counts={counts} blank={show.blank} />
      {isUpright ? (
        <section
          key={page.name}
          ref={place}
          className={styles["reading"]}
          aria-label={t.page}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
          tabIndex={0}
          {...pointer}
        >
          <PageView followUp={followUp} pages={pages} index={index} counts={counts} mode="reading" />
          {page.slide.kind === "initiative" && page.part === page.parts - 1 && (
            <aside className={styles["below"]} aria-label={t.presenter.notes}>
              <Notes followUp={followUp} page={page} />
            </aside>
          )}
        </section>
      ) : (
        <div ref={place} className={styles["hall"]} {...pointer}>
          <Stage zoom={show.zoom}>
            <PageView followUp={followUp} pages={pages} index={index} counts={counts} />
          </Stage>
        </div>
      )}
      <Controls
        index={index}
        counts={counts}
        isLast={running.isWhole && index >= pages.length - 1}
        hasTrail={show.trail.length > 0}
        onCommand={command}
      />
      <JumpStatus show={show} pages={pages.length} counts={counts} className={styles["jump"]} />
      {running.isAtEnd ? (
        <p role="status" className={styles["jump"]}>
          {t.atEnd}
        </p>
      ) : null}
      {overlays}
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
