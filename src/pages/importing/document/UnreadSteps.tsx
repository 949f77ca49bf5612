import { HitSteps } from "../../../components/source/HitSteps.tsx";
import { importingParameters } from "../../../links/laterScreens.ts";
import { useParameters } from "../../../links/useParameters.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { initiativeAt } from "../reading/lineAddress.ts";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";
import { UnreadWays } from "./UnreadPlace.tsx";

/** How many places nobody understood, at which of them the clerk is, what can be done there, and the way to the next. */
export function UnreadSteps({ marks }: { readonly marks: DocumentMarks }) {
  const { followUp } = marks;
  const places = [...marks.unread.values()];
  const t = useText(importingText);
  const { values, change } = useParameters(importingParameters);
  const { lines } = values;
  if (places.length === 0)
    return (
      <p role="status" className={styles["done"]}>
        {t.allRead}
      </p>
    );
  const at = places.findIndex(({ from, to }) => lines !== null && lines.from <= to && lines.to >= from);
  const current = places[at];
  const move = (by: 1 | -1) => {
    const from = lines?.from ?? 0;
    const next =
      by === 1 ? places.find((place) => place.from > from) : places.findLast((place) => place.to < from);
    const place = next ?? places.at(by === 1 ? 0 : -1);
    if (place === undefined) return;
    const initiative = initiativeAt(followUp, place.from)?.id ?? values.initiative;
    change({ lines: place, initiative, add: "none", pane: "document" }, { replace: true });
  };
  return (
    <div className={styles["steps"]}>
      <HitSteps hits={places.length} hit={at + 1} move={move} place={t.unreadPlaces} />
      {current !== undefined && <UnreadWays marks={marks} lines={current} />}
    </div>
  );
}
