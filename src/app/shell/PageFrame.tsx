import { type ReactNode, Suspense, useEffect, useRef } from "react";
import controls from "../../components/controls/controls.module.css";
import { SKIP_PLACE } from "../../components/layout/skipPlace.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { wantedPlace } from "../places/followHistory.ts";
import { LoadingScreen } from "../states/LoadingScreen.tsx";
import { MissedScreen } from "../states/useMissing.ts";
import { Header } from "./Header.tsx";
import styles from "./Shell.module.css";

interface PageFrameProps {
  readonly path: string;
  /** The follow-up whose screens the header offers; absent where there is none. */
  readonly followUpId?: string;
  /** Shown between the header and the content. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen that is not bare: a link that skips the header, the header, and the content. */
export function PageFrame({ path, followUpId, notices, children }: PageFrameProps) {
  const t = useText(shellText);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <div id={SKIP_PLACE} data-print="no" />
      <button type="button" className={controls["skip"]} onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <Header followUpId={followUpId} path={path} />
      {notices}
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        <Suspense
          fallback={
            <>
              <MissedScreen />
              <LoadingScreen />
            </>
          }
        >
          <ScreenFocus path={path} />
          {children}
        </Suspense>
      </main>
    </>
  );
}

/** The screen before this one, in whichever frame; `null` until the first screen is shown. */
let previous: string | null = null;

/**
 * Starts a new screen at its top: scrolls there and moves the focus to the heading, which a screen reader reads out.
 * Going back leads to the place that was left (`places/usePlaces.ts`); a change of filter moves nothing. Must be drawn
 * before the screen in the same Suspense, so that the heading exists when the effect runs.
 */
function ScreenFocus({ path }: { readonly path: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const isNew = previous !== null && previous !== path;
    previous = path;
    if (!isNew || wantedPlace() !== null) return;
    const main = mark.current?.closest("main");
    const heading = main?.querySelector<HTMLElement>("h1");
    (heading ?? main)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
  return <span ref={mark} hidden />;
}
