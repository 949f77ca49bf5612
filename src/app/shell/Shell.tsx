import { Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { FreshnessNotice } from "../states/FreshnessNotice.tsx";
import { LoadingScreen } from "../states/LoadingScreen.tsx";
import { useFollowUpId } from "../useAgreement.ts";
import { Header } from "./Header.tsx";
import styles from "./Shell.module.css";

const MAIN = "indhold";

/** The frame of the screens that people work in: header, notices, content. */
export function Shell() {
  const t = useText(shellText);
  const followUp = useFollowUpId();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewScreen(main);
  return (
    <>
      <a
        className={styles["skip"]}
        href={`#${MAIN}`}
        onClick={(event) => {
          // The hash is the router's: jumping is done by moving the focus.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skipToContent}
      </a>
      <Header followUp={followUp} />
      <FreshnessNotice followUp={followUp} />
      <main ref={main} id={MAIN} tabIndex={-1} className={styles["main"]}>
        <Suspense fallback={<LoadingScreen />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}

/** A new screen starts at its top for those who listen, too; a change of filter does not move the focus. */
function useFocusOnNewScreen(main: React.RefObject<HTMLElement | null>) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
