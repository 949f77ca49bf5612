import type { ReactNode, RefObject } from "react";
import { createPortal } from "react-dom";
import { exportOutcomeText } from "../../text/exportOutcome.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Button } from "../controls/Button.tsx";
import { ReloadButton } from "../notices/ReloadButton.tsx";
import styles from "./ExportMenu.module.css";
import type { ExportState } from "./useExport.ts";

export interface ExportOutcomeProps {
  readonly state: ExportState;
  /** Has room for it; it stands where it is drawn when not given. */
  readonly place?: RefObject<Element | null> | undefined;
}

/** The state of an export: that it takes a while, what was saved, or what went wrong and what to do. */
export function ExportOutcome({ state, place }: ExportOutcomeProps) {
  const words = <Words state={state} />;
  return place?.current ? createPortal(words, place.current) : words;
}

function Words({ state }: Pick<ExportOutcomeProps, "state">) {
  const t = useText(exportOutcomeText);
  if (state.kind === "code-missing") return <Failure words={t.codeMissing} action={<ReloadButton />} />;
  if (state.kind === "failed") {
    const retry = <Button onClick={state.again}>{t.retry}</Button>;
    return <Failure words={t.failed} action={retry} />;
  }
  if (state.kind === "asked") return state.dialog;
  // Always there: a region that appears together with its words is not read out.
  return (
    <span role="status" className={styles["outcome"]}>
      {state.kind === "working" && state.slow && t.working}
      {state.kind === "done" && t.done(state.name)}
    </span>
  );
}

function Failure({ words, action }: { readonly words: string; readonly action: ReactNode }) {
  return (
    <span role="alert" className={styles["failed"]}>
      <span>{words}</span>
      {action}
    </span>
  );
}
