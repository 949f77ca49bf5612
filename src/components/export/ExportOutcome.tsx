import { exportText } from "../../text/export.ts";
import { useText } from "../../text/LanguageContext.ts";
import controls from "../controls/controls.module.css";
import styles from "./ExportMenu.module.css";
import type { ExportState } from "./useExport.ts";

/** How the export goes: that it takes a while, what was saved, or what went wrong and what to do. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const t = useText(exportText);
  if (state.kind === "failed") return <Failure words={t.failed} action={t.retry} onAction={state.again} />;
  if (state.kind === "code-missing") {
    // Browsers remember a module that could not be fetched for as long as the page lives.
    return <Failure words={t.codeMissing} action={t.reload} onAction={() => location.reload()} />;
  }
  // Always there: a region that appears together with its words is not read out.
  return (
    <span role="status" className={styles["outcome"]}>
      {state.kind === "working" && state.slow && t.working}
      {state.kind === "done" && t.done(state.name)}
    </span>
  );
}

interface FailureProps {
  readonly words: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Failure({ words, action, onAction }: FailureProps) {
  return (
    <span role="alert" className={styles["failed"]}>
      <span>{words}</span>
      <button type="button" className={controls["button"]} onClick={onAction}>
        {action}
      </button>
    </span>
  );
}
