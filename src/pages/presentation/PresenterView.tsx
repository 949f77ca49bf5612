import type { FollowUp } from "../../agreement/followUp.ts";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { toggleFullscreen } from "../../device/fullscreen.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { href } from "../../links/href.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { Clock } from "./Clock.tsx";
import { Controls } from "./Controls.tsx";
import { footOf } from "./foot.ts";
import { HelpOverlay } from "./HelpOverlay.tsx";
import type { Command } from "./keys.ts";
import { Notes } from "./Notes.tsx";
import { OverviewOverlay } from "./OverviewOverlay.tsx";
import { PageView } from "./PageView.tsx";
import styles from "./presenter.module.css";
import { Stage } from "./Stage.tsx";
import { useKeyCommands } from "./useCommands.ts";
import type { Page } from "./usePages.ts";
import type { RunningShow } from "./useShow.ts";
import { leaveTo } from "./windows.ts";

interface PresenterViewProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly running: RunningShow;
  readonly ignored: readonly IgnoredParameter[];
}

/** What the speaker sees: this page and the next, the document's own text as notes, the time. */
export function PresenterView({ followUp, pages, running, ignored }: PresenterViewProps) {
  const t = useText(presentationText);
  const { show, index } = running;
  const [page, next] = [pages[index], pages[index + 1]];
  const command = (given: Command) => {
    running.run(given);
    if (given.type === "fullscreen") void toggleFullscreen();
    if (given.type === "leave") leavePresenter(href.overview(followUp.facts.id));
  };
  useWakeLock();
  useKeyCommands(command);
  if (page === undefined) return null;
  const foot = footOf(followUp);
  return (
    <main className={styles["presenter"]} data-print="no">
      <title>{`${t.presenterTitle} – ${followUp.facts.title}`}</title>
      <IgnoredParameters ignored={ignored} />
      <VisuallyHidden>
        <span role="status">
          <Sentence names={page.content.named}>
            {t.announce(index + 1, pages.length, page.content.title)}
          </Sentence>
        </span>
      </VisuallyHidden>
      <div className={styles["top"]}>
        <p className={styles["where"]}>{t.place(index + 1, pages.length)}</p>
        {show.blank !== null && <p className={styles["blanked"]}>{t.blank[show.blank]}</p>}
        <Clock />
      </div>
      <section className={styles["now"]} aria-label={t.presenter.now} data-blank={show.blank ?? undefined}>
        <Stage>
          <PageView page={page} index={index} count={pages.length} foot={foot} />
        </Stage>
      </section>
      <section className={styles["next"]} aria-label={t.presenter.next}>
        <p className={styles["label"]}>{t.presenter.next}</p>
        {next === undefined ? (
          <p className={styles["label"]}>{t.presenter.last}</p>
        ) : (
          <div className={styles["nextStage"]} inert aria-hidden="true">
            <Stage>
              <PageView page={next} index={index + 1} count={pages.length} foot={foot} />
            </Stage>
          </div>
        )}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles["text"]} aria-label={t.presenter.notes} tabIndex={0}>
        <Notes followUp={followUp} page={page} />
      </section>
      <Controls index={index} count={pages.length} onCommand={command} isPresenter />
      {show.overlay === "overview" && (
        <OverviewOverlay followUp={followUp} pages={pages} index={index} running={running} />
      )}
      {show.overlay === "help" && <HelpOverlay onClose={running.hide} />}
    </main>
  );
}

/** A window that was opened for the speaker closes; one that was not goes where the presentation came from. */
function leavePresenter(elsewhere: string): void {
  window.close();
  if (!window.closed) leaveTo(elsewhere);
}
