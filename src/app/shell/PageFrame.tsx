import { type ReactNode, Suspense, useRef } from "react";
import controls from "../../components/controls/controls.module.css";
import { SKIP_PLACE } from "../../components/layout/skipPlace.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { LoadingScreen } from "../states/LoadingScreen.tsx";
import { MissedScreen } from "../states/useMissing.ts";
import { Header } from "./Header.tsx";
import { ScreenFocus } from "./ScreenFocus.tsx";
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
