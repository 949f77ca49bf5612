import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { filtersText } from "../../text/filters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Button } from "../controls/Button.tsx";
import controls from "../controls/controls.module.css";
import styles from "./FilterLayout.module.css";

interface FilterLayoutProps {
  readonly label: string;
  /** What unfolds the facets where there is little room; it says how many are active. */
  readonly unfold: string;
  /** What folds them again and shows what they narrowed; it says how many are shown. */
  readonly fold: string;
  readonly facets: ReactNode;
  readonly children: ReactNode;
}

/** Facets beside what they narrow; on a narrow screen they fold away above it. The keyboard can go past them: they are forty stops. */
export function FilterLayout({ label, unfold, fold, facets, children }: FilterLayoutProps) {
  const id = useId();
  // Where there is little room the style sheet folds the facets, and this unfolds them.
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const t = useText(filtersText);
  return (
    <div className={styles["layout"]}>
      <section aria-label={label} className={styles["filters"]} data-open={open || undefined} data-print="no">
        <button
          type="button"
          className={controls["skip"]}
          onClick={() => content.current?.querySelector<HTMLElement>("a, button, input, select")?.focus()}
        >
          {t.skip}
        </button>
        <Button
          ref={button}
          className={styles["unfold"]}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {unfold}
        </Button>
        <div id={id} className={styles["facets"]}>
          {facets}
        </div>
        <Button
          className={styles["fold"]}
          onClick={() => {
            flushSync(() => setOpen(false));
            button.current?.focus({ preventScroll: true });
            content.current?.scrollIntoView();
          }}
        >
          {fold}
        </Button>
      </section>
      <div ref={content} className={styles["content"]}>
        {children}
      </div>
    </div>
  );
}
