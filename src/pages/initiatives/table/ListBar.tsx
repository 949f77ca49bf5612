import { memo, type RefObject, useId, useState } from "react";
import { Button } from "../../../components/controls/Button.tsx";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { PresentLink } from "../export/PresentLink.tsx";
import { WorklistExport } from "../export/WorklistExport.tsx";
import type { Worklist } from "../useWorklist.ts";
import { KeepView } from "../views/KeepView.tsx";
import { LayoutPanel } from "./LayoutPanel.tsx";
import styles from "./ListBar.module.css";
import type { Layout } from "./useLayout.ts";

interface ListBarProps extends Pick<Worklist, "order" | "shown" | "change"> {
  readonly layout: Layout;
  /** Where there is room for how an export went. */
  readonly outcome: RefObject<Element | null>;
}

/** How many the list holds, and what can be done with it. */
export const ListBar = memo(function ListBar({ order, shown, change, layout, outcome }: ListBarProps) {
  const t = useText(initiativesText);
  const language = useLanguage();
  const { followUp, initiatives } = shown;
  const actions = useId();
  // On a phone the style sheet folds the actions, and this unfolds them: the list must not begin a screen further down.
  const [open, setOpen] = useState(false);
  return (
    <div className={styles["bar"]}>
      <p role="status" className={styles["count"]}>
        {t.count(
          formatCount(initiatives.length, language),
          formatCount(followUp.initiatives.length, language),
        )}
      </p>
      <Button
        className={styles["unfold"]}
        aria-expanded={open}
        aria-controls={actions}
        onClick={() => setOpen(!open)}
        data-print="no"
      >
        {t.actions}
      </Button>
      <div id={actions} className={styles["actions"]} data-open={open || undefined}>
        <LayoutPanel order={order} change={change} layout={layout} />
        <KeepView followUp={followUp} values={{ ...shown.values, ...layout.values }} />
        {initiatives.length > 0 && (
          <>
            <PresentLink followUp={followUp} values={shown.values} />
            <Button onClick={() => print()} data-print="no">
              {t.print.button}
            </Button>
          </>
        )}
        <WorklistExport shown={shown} change={change} layout={layout} outcome={outcome} />
      </div>
    </div>
  );
});
