import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { formatCount, formatList } from "../../text/format.ts";
import { importStepsText } from "../../text/importSteps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./nextStep.module.css";
import { unseenFindings } from "./reading/unseenFindings.ts";

interface PublishStepProps {
  readonly draft: Draft;
  /** The files that this very draft was saved as; `null` while it is not. */
  readonly saved: readonly string[] | null;
  /** Leads to the findings. */
  readonly onFindings: () => void;
}

/** Below the button that saves: where the files are, how they are published, and what would hinder it. */
export function PublishStep({ draft, saved, onFindings }: PublishStepProps) {
  const t = useText(importStepsText);
  const language = useLanguage();
  // What the import could not carry over is what publishing asks for.
  const losses = unseenFindings(draft).filter(({ group }) => group === "lost").length;
  const [feed = ""] = saved ?? [];
  return (
    <div className={saved === null ? undefined : styles["next"]}>
      {/* Always there: a region that appears together with its words is not read out. */}
      <p role="status">{saved === null ? null : t.publish(formatList(saved, language))}</p>
      {saved !== null && (
        <>
          {losses > 0 && (
            <Notice role="alert" action={<Button onClick={onFindings}>{t.toFindings}</Button>}>
              {t.refused(formatCount(losses, language))}
            </Notice>
          )}
          <pre>
            <code translate="no">{t.command(feed)}</code>
          </pre>
          <p>{t.after}</p>
        </>
      )}
    </div>
  );
}
