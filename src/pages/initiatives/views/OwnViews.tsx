import { memo, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import { href } from "../../../links/href.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters } from "../../../links/screens.ts";
import { formatSearchText, parseSearchText } from "../../../links/searchText.ts";
import type { WorklistValues } from "../../../links/worklist.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { ownViewsText } from "../../../text/ownViews.ts";
import { OwnView } from "./OwnView.tsx";
import { type SavedView, useSavedViews, writeSavedViews } from "./savedViews.ts";
import styles from "./views.module.css";

interface OwnViewsProps {
  readonly followUp: FollowUp;
  readonly values: WorklistValues;
}

/** The views that the reader has named. A deleted one can be had back. */
export const OwnViews = memo(function OwnViews({ followUp, values }: OwnViewsProps) {
  const t = useText(ownViewsText);
  const views = useSavedViews();
  const [deleted, setDeleted] = useState<{ readonly view: SavedView; readonly place: number } | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const current = formatSearchText(writeParameters(initiativesParameters, values));
  if (views.length === 0 && deleted === null) return null;
  const restore = () => {
    if (deleted === null) return;
    writeSavedViews(views.toSpliced(deleted.place, 0, deleted.view));
    setFresh(deleted.view.name);
    setDeleted(null);
  };
  return (
    <nav aria-label={t.title} className={styles["views"]} data-print="no">
      {views.length > 0 && (
        <ul>
          {views.map((view, place) => (
            <li key={view.name} className={styles["own"]}>
              <OwnView
                view={view}
                address={href.initiatives(followUp.facts.id) + formatSearchText(parseSearchText(view.search))}
                current={view.search === current}
                taken={views.flatMap((other) => (other === view ? [] : other.name))}
                fresh={view.name === fresh}
                onRename={(name) => {
                  writeSavedViews(views.with(place, { ...view, name }));
                  setFresh(name);
                }}
                onDelete={() => {
                  writeSavedViews(views.filter((other) => other !== view));
                  setDeleted({ view, place });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {deleted !== null && (
        <Notice
          role="status"
          action={
            // The button that was pressed is gone, and this one takes it back.
            <Button autoFocus onClick={restore}>
              {t.undo}
            </Button>
          }
        >
          {t.deleted(deleted.view.name)}
        </Notice>
      )}
    </nav>
  );
});
