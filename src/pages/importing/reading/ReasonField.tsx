import { type RefObject, useId } from "react";
import { Button } from "../../../components/controls/Button.tsx";
import { formatCount } from "../../../text/format.ts";
import { importingText } from "../../../text/importing.ts";
import { importStepsText } from "../../../text/importSteps.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import styles from "./reading.module.css";

interface ReasonFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly reason: string;
  /** How many corrections have none yet. */
  readonly unexplained: number;
  readonly onType: (reason: string) => void;
  /** Gives them this one. */
  readonly onExplain: () => void;
}

/** Why something is corrected: for the corrections that are made next, and by a button for those without a reason. */
export function ReasonField({ field, reason, unexplained, onType, onExplain }: ReasonFieldProps) {
  const t = useText(importingText);
  const steps = useText(importStepsText);
  const language = useLanguage();
  const id = useId();
  return (
    <div className={styles["why"]}>
      <label htmlFor={id}>{t.why}</label>
      <input
        ref={field}
        id={id}
        value={reason}
        aria-describedby={`${id}-open`}
        data-reason=""
        onChange={(event) => onType(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === "Enter") onExplain();
        }}
      />
      {/* Always a line: no field moves when a correction is made. */}
      <small id={`${id}-open`}>
        {unexplained === 0 ? t.whyHint : `${steps.unexplained(formatCount(unexplained, language))}. `}
        {unexplained > 0 && (
          <Button isLink disabled={reason.trim() === ""} onClick={onExplain}>
            {t.explain(unexplained)}
          </Button>
        )}
      </small>
    </div>
  );
}
