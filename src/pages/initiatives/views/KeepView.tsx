import { useId, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { href } from "../../../links/href.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { initiativesParameters } from "../../../links/screens.ts";
import { formatSearchText } from "../../../links/searchText.ts";
import type { WorklistValues } from "../../../links/worklist.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { ownViewsText } from "../../../text/ownViews.ts";
import bar from "../table/ListBar.module.css";
import { LONGEST_VIEW_NAME, useSavedViews, writeSavedViews } from "./savedViews.ts";
import styles from "./views.module.css";

interface KeepViewProps {
  readonly followUp: FollowUp;
  readonly values: WorklistValues;
}

/** Saves the view on screen under a name, or copies its link. */
export function KeepView({ followUp, values }: KeepViewProps) {
  const t = useText(ownViewsText);
  const search = formatSearchText(writeParameters(initiativesParameters, values));
  return (
    <details className={bar["fold"]} data-print="no">
      <summary>{t.keep}</summary>
      <div>
        <SaveForm search={search} />
        {/* A new view is a new link: what was said of the one before is gone. */}
        <CopyLink key={search} address={href.initiatives(followUp.facts.id, values)} />
      </div>
    </details>
  );
}

/** A name used before takes the new view, and says so while it is typed. */
function SaveForm({ search }: { readonly search: string }) {
  const t = useText(ownViewsText);
  const id = useId();
  const views = useSavedViews();
  const [typed, setTyped] = useState("");
  const [saved, setSaved] = useState<string | null>(null);
  const name = typed.trim();
  const place = views.findIndex((view) => view.name === name);
  const save = () => {
    if (name === "") return;
    const view = { name, search };
    writeSavedViews(place < 0 ? [...views, view] : views.with(place, view));
    setTyped("");
    setSaved(name);
  };
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>{t.name}</label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST_VIEW_NAME}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setSaved(null);
        }}
      />
      <Button type="submit">{t.save}</Button>
      <span role="status">
        {saved !== null && t.saved(saved)}
        {place >= 0 && t.replaces(name)}
      </span>
    </form>
  );
}

function CopyLink({ address }: { readonly address: string }) {
  const t = useText(ownViewsText);
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  // Asked for only by a reader's press: the screen is also drawn without a browser.
  const url = () => new URL(address, location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url());
      setOutcome("copied");
    } catch {
      // Without https, or when the reader forbids it, browsers have no clipboard.
      setOutcome("refused");
    }
  };
  return (
    <div className={styles["save"]}>
      <Button onClick={() => void copy()}>{t.copy}</Button>
      <span role="status">
        {outcome === "copied" && t.copied}
        {outcome === "refused" && t.notCopied}
      </span>
      {outcome === "refused" && (
        <input
          type="text"
          readOnly
          aria-label={t.link}
          value={url()}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
