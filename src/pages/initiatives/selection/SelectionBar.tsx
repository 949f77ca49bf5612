import { type RefObject, useLayoutEffect, useRef } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import controls from "../../../components/controls/controls.module.css";
import { useIsPainted } from "../../../device/useIsPainted.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { MissingSums } from "../table/MissingSums.tsx";
import type { Worklist } from "../useWorklist.ts";
import type { Selection } from "./SelectionContext.ts";
import styles from "./selection.module.css";

interface SelectionBarProps {
  readonly followUp: FollowUp;
  /** Those ticked off, of which there is one at least; some may be filtered out by now. */
  readonly initiatives: readonly Initiative[];
  readonly selection: Selection;
  readonly change: Worklist["change"];
}

/** At the list's foot: how many are ticked off and what they are short of; a list of just these, or none any more. */
export function SelectionBar({ followUp, initiatives, selection, change }: SelectionBarProps) {
  const t = useText(initiativesText).selection;
  const language = useLanguage();
  const isPainted = useIsPainted();
  const bar = useRef<HTMLElement>(null);
  useClearFoot(bar);
  // A list that takes the place of its picture is compared with it, which knows of no ticks.
  if (!isPainted && document.documentElement.dataset["snapshot"] !== undefined) return null;
  /** What was pressed is gone then: the keyboard goes on from the list, or from the screen where no initiative is listed. */
  const leave = (button: HTMLElement) => {
    const screen = button.closest("main");
    const list = screen?.querySelector("table");
    list?.setAttribute("tabindex", "-1");
    (list ?? screen)?.focus({ preventScroll: true });
    selection.clear();
  };
  return (
    <section ref={bar} aria-label={t.title} className={styles["bar"]} data-print="no">
      <p role="status">
        <strong>{t.count(formatCount(initiatives.length, language))}</strong>
      </p>
      <MissingSums followUp={followUp} initiatives={initiatives} />
      <button
        type="button"
        className={controls["button"]}
        onClick={(event) => {
          change({ picked: initiatives.map(({ id }) => id) });
          leave(event.currentTarget);
        }}
      >
        {t.only}
      </button>
      <button type="button" className={controls["button"]} onClick={(event) => leave(event.currentTarget)}>
        {t.clear}
      </button>
    </section>
  );
}

/** What scrolls into sight, as what the keyboard reaches does, comes to rest above the bar at the window's foot. */
function useClearFoot(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBlockEnd = `calc(${bar.current?.offsetHeight ?? 0}px + var(--foot, 0px))`;
    return () => {
      style.scrollPaddingBlockEnd = "";
    };
  });
}
