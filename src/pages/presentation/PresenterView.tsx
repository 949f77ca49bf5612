import type { FollowUp } from "../../agreement/followUp.ts";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { href } from "../../links/href.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { Clock } from "./Clock.tsx";
import { Controls } from "./Controls.tsx";
import { Notes } from "./Notes.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageAnnouncement } from "./PageAnnouncement.tsx";
import { PageView } from "./PageView.tsx";
import styles from "./presenter.module.css";
import { Stage } from "./Stage.tsx";
import type { Page } from "./usePages.ts";
import type { RunningShow } from "./useShow.ts";
import { useWindowCommands } from "./useWindowCommands.ts";
import { leaveTo } from "./windows.ts";

interface PresenterViewProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  /** How many pages there are; `null` while that is not known. */
  readonly count: number | null;
  readonly running: RunningShow;
  readonly ignored: readonly IgnoredParameter[];
}

/** The speaker's window: this page and the next, the document's own text as notes, and the time. */
export function PresenterView({ followUp, pages, count, running, ignored }: PresenterViewProps) {
  const t = useText(presentationText);
  const { show, index } = running;
  const page = pages[index];
  const command = useWindowCommands(running, {
    leave: () => leavePresenter(href.overview(followUp.facts.id)),
  });
  if (page === undefined) return null;
  return (
    <main className={styles["presenter"]} data-print="no">
      <title>{`${t.presenterTitle} – ${followUp.facts.title}`}</title>
      <IgnoredParameters ignored={ignored} />
      <PageAnnouncement page={page} index={index} count={count} />
      <div className={styles["top"]}>
        <p className={styles["where"]}>{count === null ? t.layingOut : t.place(index + 1, count)}</p>
        {show.blank !== null && <p className={styles["blanked"]}>{t.blank[show.blank]}</p>}
        <Clock />
      </div>
      <section className={styles["now"]} aria-label={t.presenter.now} data-blank={show.blank ?? undefined}>
        <Stage>
          <PageView followUp={followUp} pages={pages} index={index} count={count} />
        </Stage>
      </section>
      <section className={styles["next"]} aria-label={t.presenter.next}>
        <p className={styles["label"]}>{t.presenter.next}</p>
        {index + 1 >= pages.length ? (
          <p className={styles["label"]}>{t.presenter.last}</p>
        ) : (
          <div className={styles["nextStage"]} inert aria-hidden="true">
            <Stage>
              <PageView followUp={followUp} pages={pages} index={index + 1} count={count} />
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
        count={count}
        isLast={index >= pages.length - 1}
        onCommand={command}
        isPresenter
      />
      <Overlays followUp={followUp} pages={pages} count={count} running={running} />
    </main>
  );
}

/** Closes a window that was opened for the speaker; any other goes back to the screen before the presentation. */
function leavePresenter(elsewhere: string): void {
  window.close();
  if (!window.closed) leaveTo(elsewhere);
}
