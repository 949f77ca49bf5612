import { type RefObject, useId, useState } from "react";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { Button } from "../../components/controls/Button.tsx";
import controls from "../../components/controls/controls.module.css";
import { DRAFT_ID } from "../../feed/draft/draftId.ts";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { href } from "../../links/href.ts";
import { formatCount } from "../../text/format.ts";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./importing.module.css";
import { Question } from "./Question.tsx";
import { SaveFeed } from "./SaveFeed.tsx";
import { StillOpen } from "./StillOpen.tsx";

interface DraftActionsProps {
  /** Gets the focus when a document was read. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly draft: Draft;
  /** What the draft says, as corrected. */
  readonly facts: FollowUpFacts;
  readonly hasUnused: boolean;
  readonly onSave: (names: readonly string[]) => void;
  readonly onUnused: () => void;
  readonly onDiscard: () => void;
}

/** Which document the draft is, and what can be done with all of it: look at it, save it, throw it away. */
export function DraftActions(props: DraftActionsProps) {
  const { heading, draft, facts, hasUnused, onSave, onUnused, onDiscard } = props;
  const t = useText(importingText);
  const language = useLanguage();
  const open = useId();
  const [isAsked, setAsked] = useState(false);
  const { initiatives, import: report } = draft.imported;
  return (
    <>
      <div className={styles["result"]}>
        <h2 ref={heading} tabIndex={-1}>
          {t.readTitle(draft.name ?? t.pasted)}
        </h2>
        <p role="status">
          {t.read(
            formatCount(initiatives.length, language),
            formatCount(report?.findings.length ?? 0, language),
          )}
        </p>
      </div>
      <StillOpen id={open} draft={draft} facts={facts} />
      <div className={styles["actions"]}>
        <a className={controls["button"]} href={href.overview(DRAFT_ID)}>
          {t.preview}
        </a>
        <SaveFeed draft={draft} open={open} hasUnused={hasUnused} onSave={onSave} onUnused={onUnused} />
        <Button onClick={() => setAsked(true)}>{t.discard}</Button>
      </div>
      {isAsked ? (
        <Question text={t.discardQuestion}>
          <Button
            onClick={() => {
              setAsked(false);
              onDiscard();
            }}
          >
            {t.replace.discard}
          </Button>
          <Button
            onClick={() => {
              setAsked(false);
              heading.current?.focus();
            }}
          >
            {t.replace.cancel}
          </Button>
        </Question>
      ) : null}
    </>
  );
}
