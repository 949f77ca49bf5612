import type { ReactNode } from "react";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { formatCount, formatList } from "../../text/format.ts";
import { importingText } from "../../text/importing.ts";
import { importStepsText } from "../../text/importSteps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./nextStep.module.css";
import { unseenFindings } from "./reading/unseenFindings.ts";

interface NextStepProps {
  readonly draft: Draft | null;
  /** The files that this very draft was saved as; `null` while it is not. */
  readonly saved: readonly string[] | null;
  /** Leads to the findings. */
  readonly onFindings: () => void;
  /** How far a document is read. */
  readonly progress: ReactNode;
  readonly isReading: boolean;
  /** True once the reader has called the reading off. */
  readonly isCancelled: boolean;
}

const STEPS = ["choose", "review", "save", "publish"] as const;

/** Where the clerk is on the way from the document to the dashboard, and what to do there. */
export function NextStep(props: NextStepProps) {
  const { draft, saved, onFindings, progress, isReading, isCancelled } = props;
  const t = useText(importStepsText);
  const { cancelled } = useText(importingText);
  const language = useLanguage();
  const unseen = draft === null ? [] : unseenFindings(draft);
  const left = unseen.length;
  // What the import could not carry over is what publishing asks for.
  const losses = unseen.filter(({ group }) => group === "lost").length;
  const step = draft === null ? "choose" : saved !== null ? "publish" : left > 0 ? "review" : "save";
  const [feed = ""] = saved ?? [];
  const words = {
    choose: t.choose,
    review: t.review(formatCount(left, language)),
    save: t.settled,
    publish: t.publish(formatList(saved ?? [], language)),
  };
  return (
    <section className={styles["next"]} aria-label={t.label}>
      <ol>
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? "step" : undefined}>
            {t.steps[one]}
          </li>
        ))}
      </ol>
      <div className={styles["now"]} data-reading={isReading || undefined}>
        <p role="status">
          {isCancelled ? `${cancelled} ` : null}
          {words[step]}
        </p>
        {progress}
      </div>
      {step === "publish" && (
        <>
          {losses > 0 && (
            <Notice
              role="alert"
              action={
                <button type="button" className={controls["button"]} onClick={onFindings}>
                  {t.toFindings}
                </button>
              }
            >
              {t.refused(formatCount(losses, language))}
            </Notice>
          )}
          <pre>
            <code translate="no">{t.command(feed)}</code>
          </pre>
          <p>{t.after}</p>
        </>
      )}
    </section>
  );
}
