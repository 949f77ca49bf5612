import { type ReactNode, Suspense, useRef } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { FreshnessNotice } from "../states/FreshnessNotice.tsx";
import { LoadingScreen } from "../states/LoadingScreen.tsx";
import { Header } from "./Header.tsx";
import styles from "./Shell.module.css";
import { useArrival } from "./useArrival.ts";

interface ShellProps {
  readonly followUp: string;
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame of the screens that people work in: header, notices, content. */
export function Shell({ followUp, path, children }: ShellProps) {
  const t = useText(shellText);
  const main = useRef<HTMLElement>(null);
  useArrival(path, main);
  return (
    <>
      <button type="button" className={styles["skip"]} onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <Header followUp={followUp} path={path} />
      <FreshnessNotice followUp={followUp} />
      <main ref={main} tabIndex={-1} className={styles["main"]}>
        <Suspense fallback={<LoadingScreen />}>{children}</Suspense>
      </main>
    </>
  );
}
