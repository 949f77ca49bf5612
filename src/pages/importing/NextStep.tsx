import type { ReactNode } from "react";
import { RoomFor } from "../../components/table/RoomFor.tsx";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { formatCount } from "../../text/format.ts";
import { importingText } from "../../text/importing.ts";
import { importStepsText } from "../../text/importSteps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./nextStep.module.css";
import { unseenFindings } from "./reading/unseenFindings.ts";

interface NextStepProps {
  readonly draft: Draft | null;
  /** True once this very draft is saved. */
  readonly isSaved: boolean;
  /** How far a document is read. */
  readonly progress: ReactNode;
  readonly isReading: boolean;
  /** True once the reader has called the reading off. */
  readonly isCancelled: boolean;
}

const STEPS = ["choose", "review", "save", "publish"] as const;

/** Where the clerk is on the way from the document to the dashboard, and what to do there. */
export function NextStep(props: NextStepProps) {
  const { draft, isSaved, progress, isReading, isCancelled } = props;
  const t = useText(importStepsText);
  const { cancelled } = useText(importingText);
  const language = useLanguage();
  const left = draft === null ? 0 : unseenFindings(draft).length;
  const step = draft === null ? "choose" : isSaved ? "publish" : left > 0 ? "review" : "save";
  const review = t.review(formatCount(left, language));
  const words = { choose: t.choose, review, save: t.settled, publish: t.saved };
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
        {step === "publish" && (
          // The button that was pressed is below: it must not move.
          <p>
            <RoomFor words={left > 0 ? review : t.settled} />
          </p>
        )}
        {progress}
      </div>
    </section>
  );
}
