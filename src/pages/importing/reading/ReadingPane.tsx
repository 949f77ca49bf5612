import { useEffect, useRef } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { isFocusLost, revealIn } from "../revealIn.ts";
import { ThreadSection } from "../threads/ThreadSection.tsx";
import type { DraftState } from "../useDraft.ts";
import { Corrections } from "./Corrections.tsx";
import { FindingList } from "./FindingList.tsx";
import styles from "./reading.module.css";

interface ReadingPaneProps {
  readonly followUp: FollowUp;
  readonly draft: Draft;
  readonly state: DraftState;
  readonly values: ImportingValues;
  /** Leads the focus to what a selector finds. */
  readonly onLead: (selector: string) => void;
  readonly onGo: (values: Partial<ImportingValues>) => void;
}

/** The facts that stand at the lines in view, and the finding there. */
const CURRENT = "[data-current]";
const FOUND = '[aria-current="true"]';

function focusGroup(frame: HTMLElement | null): void {
  const group = frame?.querySelector<HTMLElement>(CURRENT);
  group?.focus();
  group?.scrollIntoView({ block: "start" });
}

/** What was read: findings, facts and corrections. What stands at the lines in view comes into sight. */
export function ReadingPane({ followUp, draft, state, values, onLead, onGo }: ReadingPaneProps) {
  const t = useText(importingText);
  const frame = useRef<HTMLElement>(null);
  const { lines, initiative, pane, add } = values;
  const isShown = useRef(false);
  useEffect(() => {
    const isLedHere = isShown.current && pane === "reading";
    isShown.current = true;
    // What is added from these lines has the focus itself.
    if (lines === null || initiative === null || add !== "none") return undefined;
    // Who goes through the findings by keyboard stays at the finding.
    if (document.activeElement?.matches(`${FOUND}:focus-visible`) === true) return undefined;
    const stop = revealIn(frame.current, frame.current?.querySelector(CURRENT) ? CURRENT : FOUND);
    // Where there is room for one pane, the link that led here is out of sight with the document.
    if (isLedHere && isFocusLost()) focusGroup(frame.current);
    return stop;
  }, [lines, initiative, pane, add]);
  return (
    <section
      ref={frame}
      className={styles["reading"]}
      aria-label={t.panes.reading}
      data-findings=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      <FindingList followUp={followUp} draft={draft} values={values} onSee={state.see} onLead={onLead} />
      <Corrections followUp={followUp} state={state} values={values} draft={draft} onGo={onGo} />
      <ThreadSection followUp={followUp} state={state} values={values} />
    </section>
  );
}
