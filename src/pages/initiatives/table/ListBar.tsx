import { memo, type RefObject, useId, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Button } from "../../../components/controls/Button.tsx";
import controls from "../../../components/controls/controls.module.css";
import { href } from "../../../links/href.ts";
import { presentationParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
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

interface PresentLinkProps {
  readonly followUp: FollowUp;
  readonly values: Worklist["values"];
}

/** Leads to the presentation of exactly this list, each of its initiatives on a slide, in its order. */
function PresentLink({ followUp, values }: PresentLinkProps) {
  const t = useText(initiativesText);
  const { columns: _, pinned: __, density: ___, ...list } = values;
  const search = writeParameters(presentationParameters, {
    ...list,
    include: "all",
    order: "document",
  });
  return (
    <a className={controls["button"]} href={href.presentation(followUp.facts.id, search)} data-print="no">
      {t.present}
    </a>
  );
}
