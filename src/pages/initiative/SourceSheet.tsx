import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./source.module.css";

interface SourceSheetProps {
  readonly document: string;
  readonly children: ReactNode;
}

/** The source text in a sheet over the lower part of a small screen. Closing it marks nothing any more. */
export function SourceSheet({ document, children }: SourceSheetProps) {
  const t = useText(initiativeText);
  const { change } = useParameters(initiativeParameters);
  const close = () => change({ lines: null, words: "" }, { replace: true });
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the lines in it are scrolled to what is marked: what is not shown cannot be scrolled.
  useLayoutEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles["sheet"]}
      aria-labelledby={id}
      data-print="no"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles["sheetHead"]}>
        <h2 id={id}>{t.source}</h2>
        <Button onClick={close}>{t.closeSource}</Button>
      </div>
      {children}
      <p>
        <a href={document}>{t.wholeDocument}</a>
      </p>
    </dialog>
  );
}
