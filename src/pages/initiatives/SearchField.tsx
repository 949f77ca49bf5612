import { useEffect, useId, useState } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { prepareSearch } from "../../agreement/search/searchInitiatives.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiatives.module.css";

interface SearchFieldProps {
  readonly agreement: Agreement;
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** How long the reader must rest before the address follows; browsers limit how often it may change. */
const REST_MILLISECONDS = 150;
/** Initiatives read ahead at a time: a few milliseconds each. */
const AHEAD = 200;

/** Searches everything an initiative says. What is typed shows at once; the list follows when the reader rests. */
export function SearchField({ agreement, value, onChange }: SearchFieldProps) {
  const t = useText(initiativesText);
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  // The address may change without typing: a chip removed, a view chosen, the back button.
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  useReadAhead(agreement);
  return (
    <div className={styles["search"]}>
      <label htmlFor={id}>{t.search}</label>
      <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

/** Reads the texts while nothing else happens, so that the first letter finds them read. */
function useReadAhead(agreement: Agreement): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const readSome = () => {
      if (!prepareSearch(agreement, AHEAD)) timer = setTimeout(readSome, 0);
    };
    timer = setTimeout(readSome, 0);
    return () => clearTimeout(timer);
  }, [agreement]);
}
