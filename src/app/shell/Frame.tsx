import { type ReactNode, Suspense, useRef } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { LoadingScreen } from "../states/LoadingScreen.tsx";
import { Arrival } from "./Arrival.tsx";
import { Header } from "./Header.tsx";
import styles from "./Shell.module.css";

interface FrameProps {
  readonly path: string;
  /** Whose screens the header offers; none where no follow-up is at hand. */
  readonly followUpId?: string;
  /** What stands between the header and the content. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

/** What every screen that is not bare stands in: the way past the header, the header, and the content. */
export function Frame({ path, followUpId, notices, children }: FrameProps) {
  const t = useText(shellText);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className={styles["skip"]} onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <Header followUpId={followUpId} path={path} />
      {notices}
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        <Suspense fallback={<LoadingScreen />}>
          <Arrival path={path} />
          {children}
        </Suspense>
      </main>
    </>
  );
}
