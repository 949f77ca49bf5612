import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { NO_FILTER } from "../../../agreement/filter/filter.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Button } from "../../../components/controls/Button.tsx";
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
  readonly listed: readonly Initiative[];
  /** True where the list is one of initiatives that were picked. */
  readonly isPicked: boolean;
  readonly selection: Selection;
  readonly change: Worklist["change"];
}

/**
 * At the list's foot: how many are ticked off and what they are short of; a list of just these, which stay ticked for whoever goes back
 * to more, or none any more. The keyboard comes here by Enter on a box and goes back by Escape: a list's rows are a hundred presses of
 * Tab away.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { followUp, initiatives, listed, isPicked, selection, change } = props;
  const t = useText(initiativesText).selection;
  const language = useLanguage();
  const isPainted = useIsPainted();
  const bar = useRef<HTMLElement>(null);
  useClearFoot(bar);
  const isAtBox = useWayFromBoxes(bar);
  const outside = useMemo(() => {
    const inside = new Set(listed);
    return initiatives.filter((initiative) => !inside.has(initiative));
  }, [initiatives, listed]);
  // A list that takes the place of its picture is compared with it, which knows of no ticks.
  if (!isPainted && document.documentElement.dataset["snapshot"] !== undefined) return null;
  /** What was pressed is gone then: the keyboard goes on from the list, or from the screen where no initiative is listed. */
  const leave = (button: HTMLElement) => {
    const screen = button.closest("main");
    const list = screen?.querySelector("table");
    list?.setAttribute("tabindex", "-1");
    (list ?? screen)?.focus({ preventScroll: true });
  };
  const clear = (button: HTMLElement) => {
    leave(button);
    selection.clear();
  };
  const isShown = isPicked && outside.length === 0 && listed.length === initiatives.length;
  return (
    <section ref={bar} aria-label={t.title} className={styles["bar"]} data-print="no">
      <p role="status">
        <strong>{t.count(formatCount(initiatives.length, language))}</strong>
        {outside.length > 0 && `, ${t.outside(formatCount(outside.length, language))}`}
        {isAtBox && ` · ${t.keys}`}
      </p>
      <MissingSums followUp={followUp} initiatives={initiatives} />
      {!isShown && (
        <Button
          onClick={(event) => {
            const picked = initiatives.map(({ id }) => id);
            // A filter that hides some of them would go on hiding them.
            change(outside.length > 0 ? { ...NO_FILTER, picked } : { picked });
            leave(event.currentTarget);
          }}
        >
          {t.only}
        </Button>
      )}
      {outside.length > 0 && (
        <Button
          onClick={(event) => {
            if (outside.length === initiatives.length) leave(event.currentTarget);
            else bar.current?.querySelector("button")?.focus({ preventScroll: true });
            for (const { id } of outside) selection.toggle(id);
          }}
        >
          {t.drop}
        </Button>
      )}
      <Button onClick={(event) => clear(event.currentTarget)}>{t.clear}</Button>
    </section>
  );
}

/** Leads by Enter from a box to the first button, and by Escape back to the box; true while the keyboard is at a box. */
function useWayFromBoxes(bar: RefObject<HTMLElement | null>): boolean {
  const [isAtBox, setAtBox] = useState(false);
  useEffect(() => {
    let left: HTMLElement | undefined;
    const look = (target: EventTarget | null) => setAtBox(isBox(target) && target.matches(":focus-visible"));
    const follow = ({ target }: Event) => look(target);
    const lead = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (isBox(target)) setAtBox(true);
      if (key === "Enter" && isBox(target)) {
        left = target;
        // The key would press the button that it leads to.
        event.preventDefault();
        // The bar is in sight wherever the list is scrolled to; the room kept free for it would move the rows.
        bar.current?.querySelector("button")?.focus({ preventScroll: true });
      } else if (key === "Escape" && target instanceof Node && bar.current?.contains(target)) left?.focus();
    };
    // The first tick brings the bar while the focus is at its box.
    look(document.activeElement);
    document.addEventListener("focusin", follow);
    document.addEventListener("keydown", lead);
    return () => {
      document.removeEventListener("focusin", follow);
      document.removeEventListener("keydown", lead);
    };
  }, [bar]);
  return isAtBox;
}

/** A box that ticks a row off: others stand in no table. */
function isBox(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLInputElement && target.type === "checkbox" && target.closest("table") !== null;
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
