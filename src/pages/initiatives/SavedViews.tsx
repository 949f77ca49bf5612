import { useMemo, useState } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiatives.module.css";
import { countOf, READY_VIEWS } from "./readyViews.ts";
import { type SavedView, useSavedViews, writeSavedViews } from "./savedViews.ts";
import type { Worklist } from "./useWorklist.ts";

interface SavedViewsProps {
  readonly agreement: Agreement;
  readonly list: Worklist;
}

/** Questions that are asked again and again: ready-made, and the reader's own. Each is a link that can be sent. */
export function SavedViews({ agreement, list }: SavedViewsProps) {
  const t = useText(initiativesText);
  const { id } = agreement.followUp;
  const ready = useMemo(
    () =>
      READY_VIEWS.map(({ name, values }) => ({
        name,
        address: href.initiatives(id, writeParameters(initiativesParameters, values)),
        count: countOf(agreement, values),
      })),
    [agreement, id],
  );
  return (
    <section aria-label={t.views} className={styles["views"]}>
      <h2>{t.readyMade}</h2>
      <ul>
        {ready.map(({ name, address, count }) => (
          <li key={name}>
            <a href={address}>{t.readyViews[name]}</a> <span className={styles["quiet"]}>{count}</span>
          </li>
        ))}
      </ul>
      <OwnViews followUp={id} list={list} />
    </section>
  );
}

function OwnViews({ followUp, list }: { readonly followUp: string; readonly list: Worklist }) {
  const t = useText(initiativesText);
  const views = useSavedViews();
  const [deleted, setDeleted] = useState<{ readonly view: SavedView; readonly place: number } | null>(null);
  return (
    <>
      {views.length > 0 && <h2>{t.saved}</h2>}
      <ul>
        {views.map((view, place) => (
          <li key={view.name}>
            <a href={href.initiatives(followUp, view.search)}>{view.name}</a>
            <button
              type="button"
              className={styles["delete"]}
              aria-label={t.deleteView(view.name)}
              onClick={() => {
                writeSavedViews(views.filter((other) => other !== view));
                setDeleted({ view, place });
              }}
            >
              {"×"}
            </button>
          </li>
        ))}
      </ul>
      {deleted !== null && (
        <Notice
          role="status"
          action={
            <button
              type="button"
              className={controls["button"]}
              onClick={() => {
                writeSavedViews(views.toSpliced(deleted.place, 0, deleted.view));
                setDeleted(null);
              }}
            >
              {t.undo}
            </button>
          }
        >
          {t.deleted(deleted.view.name)}
        </Notice>
      )}
      <SaveForm list={list} views={views} onSaved={() => setDeleted(null)} />
    </>
  );
}

interface SaveFormProps {
  readonly list: Worklist;
  readonly views: readonly SavedView[];
  readonly onSaved: () => void;
}

/** Names the view on screen; a name used before takes the new view. */
function SaveForm({ list, views, onSaved }: SaveFormProps) {
  const t = useText(initiativesText);
  const [name, setName] = useState("");
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        const view = { name: name.trim(), search: writeParameters(initiativesParameters, list.values) };
        if (view.name === "") return;
        writeSavedViews([...views.filter((other) => other.name !== view.name), view]);
        setName("");
        onSaved();
      }}
    >
      <label>
        {t.saveAs}
        <input type="text" value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" className={controls["button"]} disabled={name.trim() === ""}>
        {t.save}
      </button>
    </form>
  );
}
