import { useEffect, useRef } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { revealIn } from "../revealIn.ts";
import type { DraftState } from "../useDraft.ts";
import { Corrections } from "./Corrections.tsx";
import { FindingList } from "./FindingList.tsx";
import styles from "./reading.module.css";

interface ReadingPaneProps {
  readonly followUp: FollowUp;
  readonly draft: Draft;
  readonly state: DraftState;
  readonly values: ImportingValues;
  readonly onChoose: (initiative: string | null) => void;
}

/** What was read: findings, facts and corrections. What stands at the lines in view comes into sight. */
export function ReadingPane({ followUp, draft, state, values, onChoose }: ReadingPaneProps) {
  const t = useText(importingText);
  const frame = useRef<HTMLElement>(null);
  const { lines, initiative } = values;
  useEffect(() => {
    if (lines !== null && initiative !== null) revealIn(frame.current, "[data-current]");
  }, [lines, initiative]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section ref={frame} className={styles["reading"]} aria-label={t.panes.reading} tabIndex={0}>
      <FindingList followUp={followUp} findings={draft.findings} values={values} />
      <Corrections followUp={followUp} state={state} values={values} onChoose={onChoose} />
    </section>
  );
}
