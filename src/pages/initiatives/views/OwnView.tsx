import { useId, useState } from "react";
import { Button } from "../../../components/controls/Button.tsx";
import { VisuallyHidden } from "../../../components/controls/VisuallyHidden.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { ownViewsText } from "../../../text/ownViews.ts";
import { LONGEST_VIEW_NAME, type SavedView } from "./savedViews.ts";
import styles from "./views.module.css";

interface OwnViewProps {
  readonly view: SavedView;
  readonly address: string;
  readonly current: boolean;
  /** True when it has just got its name, or was had back: what was pressed for it is gone, so the focus comes here. */
  readonly fresh: boolean;
  /** Names that other views have. */
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** A view that the reader has named: its link, and buttons to give it another name or to delete it. */
export function OwnView({ view, address, current, fresh, taken, onRename, onDelete }: OwnViewProps) {
  const t = useText(ownViewsText);
  const [naming, setNaming] = useState<"not yet" | "now" | "left">("not yet");
  if (naming === "now") {
    return (
      <RenameForm
        name={view.name}
        taken={taken}
        onDone={(name) => {
          if (name !== null) onRename(name);
          setNaming("left");
        }}
      />
    );
  }
  return (
    <>
      <a className={styles["view"]} href={address} aria-current={current ? "true" : undefined}>
        <bdi>{view.name}</bdi>
      </a>
      <button
        type="button"
        className={styles["rename"]}
        aria-label={t.rename(view.name)}
        // biome-ignore lint/a11y/noAutofocus: what had the focus is gone.
        autoFocus={fresh || naming === "left"}
        onClick={() => setNaming("now")}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 13l.7-3 6.8-6.8 2.3 2.3L6 12.3zM9 4.7l2.3 2.3" />
        </svg>
      </button>
      <button type="button" className={styles["delete"]} aria-label={t.delete(view.name)} onClick={onDelete}>
        {"×"}
      </button>
    </>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly taken: readonly string[];
  /** `null`: the name stays. */
  readonly onDone: (name: string | null) => void;
}

function RenameForm({ name, taken, onDone }: RenameFormProps) {
  const t = useText(ownViewsText);
  const id = useId();
  const [typed, setTyped] = useState(name);
  const next = typed.trim();
  const isTaken = taken.includes(next);
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== "" && !isTaken) onDone(next);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone(null);
      }}
    >
      <label htmlFor={id}>
        <VisuallyHidden>{t.newName(name)}</VisuallyHidden>
      </label>
      <input
        id={id}
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the reader just asked to type here.
        autoFocus
        maxLength={LONGEST_VIEW_NAME}
        value={typed}
        aria-invalid={isTaken || undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit">{t.save}</Button>
      <Button onClick={() => onDone(null)}>{t.cancel}</Button>
      <span role="status">{isTaken && t.taken}</span>
    </form>
  );
}
