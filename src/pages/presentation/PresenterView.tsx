import { useEffect, useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { formatTime } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatElapsed } from "../../text/laterFormats.ts";
import { presentationText } from "../../text/presentation.ts";
import { Controls } from "./Controls.tsx";
import { DeckNotices } from "./DeckNotices.tsx";
import { JumpStatus } from "./JumpStatus.tsx";
import { keepShow, keptShow } from "./keptShow.ts";
import { Notes } from "./Notes.tsx";
import { minutesLeft, pagePlace } from "./numbering.ts";
import { PageAnnouncement } from "./PageAnnouncement.tsx";
import { PageView } from "./PageView.tsx";
import styles from "./presenter.module.css";
import { Stage } from "./Stage.tsx";
import { elapsed, pause, resume, START } from "./stopwatch.ts";
import { useWindowCommands } from "./useWindowCommands.ts";
import type { ViewProps } from "./viewProps.ts";
import { leaveTo } from "./windows.ts";

/** The speaker's window: this page and the next, the document's own text as notes, and the time. */
export function PresenterView(props: ViewProps) {
  const { followUp, pages, counts, running, ignored, absent, leaveHref, overlays } = props;
  const t = useText(presentationText);
  const { show, index } = running;
  const page = pages[index];
  const place = pagePlace(counts, index);
  const command = useWindowCommands(running, {
    leave: () => leavePresenter(leaveHref),
  });
  if (page === undefined) return null;
  return (
    <main className={styles["presenter"]} data-print="no">
      <title>{`${t.presenterTitle} – ${followUp.facts.title}`}</title>
      <div className={styles["notices"]}>
        <DeckNotices followUp={followUp} />
        <IgnoredParameters ignored={ignored} />
        {absent}
      </div>
      <PageAnnouncement page={page} index={index} counts={counts} />
      <div className={styles["top"]}>
        <p className={styles["where"]}>
          {place === null ? t.layingOut : t.place[place.part](place.number, place.count)}
        </p>
        <JumpStatus show={show} pages={pages.length} counts={counts} className={styles["blanked"]} />
        {running.isAtEnd ? (
          <p role="status" className={styles["blanked"]}>
            {t.atEnd}
          </p>
        ) : null}
        {show.blank !== null && (
          <p role="status" className={styles["blanked"]}>
            {t.blank[show.blank]}
          </p>
        )}
        <Clock minutesLeft={minutesLeft(pages, counts, index)} />
      </div>
      <section className={styles["now"]} aria-label={t.presenter.now} data-blank={show.blank ?? undefined}>
        <Stage>
          <PageView followUp={followUp} pages={pages} index={index} counts={counts} />
        </Stage>
      </section>
      <section className={styles["next"]} aria-label={t.presenter.next}>
        <p className={styles["label"]}>
          {index + 1 === counts.main ? t.presenter.appendix : t.presenter.next}
        </p>
        {index + 1 >= pages.length ? (
          <p className={styles["label"]}>{t.presenter.last}</p>
        ) : (
          <div className={styles["nextStage"]} inert aria-hidden="true">
            <Stage>
              <PageView followUp={followUp} pages={pages} index={index + 1} counts={counts} />
            </Stage>
          </div>
        )}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles["text"]} aria-label={t.presenter.notes} tabIndex={0}>
        <Notes followUp={followUp} page={page} />
      </section>
      <Controls
        index={index}
        counts={counts}
        isLast={index >= pages.length - 1}
        hasTrail={show.trail.length > 0}
        onCommand={command}
        isPresenter
      />
      {overlays}
    </main>
  );
}

/** Closes a window that was opened for the speaker; any other goes back to the screen before the presentation. */
function leavePresenter(elsewhere: string): void {
  window.close();
  if (!window.closed) leaveTo(elsewhere);
}

/**
 * The time of day, how long what is still to come takes a meeting, and a stopwatch, which goes on when the window is reloaded. Both are read from the system's clock, so they
 * are right after the machine slept.
 */
function Clock({ minutesLeft }: { readonly minutesLeft: number | null }) {
  const t = useText(presentationText).presenter;
  const language = useLanguage();
  const [now, setNow] = useState(Date.now);
  const [watch, setWatch] = useState(() => keptShow().watch ?? resume(START, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  // At every look: the window may be in another entry of the history since, where nothing is kept yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time is what it waits for.
  useEffect(() => keepShow({ watch }), [watch, now]);
  const isRunning = watch.since !== null;
  return (
    <div className={styles["clock"]}>
      <p>
        <span className={styles["label"]}>{t.clock}</span> <time>{formatTime(now, language)}</time>
      </p>
      <p role="timer">
        <span className={styles["label"]}>{t.elapsed}</span> <time>{formatElapsed(elapsed(watch, now))}</time>
      </p>
      {minutesLeft === null ? null : (
        <p>
          <span className={styles["label"]}>{t.left}</span> {t.leftMinutes(minutesLeft)}
        </p>
      )}
      <Button onClick={() => setWatch(isRunning ? pause(watch, Date.now()) : resume(watch, Date.now()))}>
        {isRunning ? t.pause : t.resume}
      </Button>
      <Button
        onClick={() => {
          setNow(Date.now());
          setWatch(isRunning ? resume(START, Date.now()) : START);
        }}
      >
        {t.reset}
      </Button>
    </div>
  );
}
