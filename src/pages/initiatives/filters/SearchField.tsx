import { useEffect, useId } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { prepareSearch } from "../../../agreement/search/searchInitiatives.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import styles from "./filterBar.module.css";

interface SearchFieldProps {
  readonly followUp: FollowUp;
  readonly value: string;
  readonly onChange: (query: string) => void;
}

/** Initiatives read ahead at a time: a few milliseconds each. */
const AHEAD = 200;

/** Searches everything an initiative says. */
export function SearchField({ followUp, value, onChange }: SearchFieldProps) {
  const t = useText(initiativesText);
  const id = useId();
  useReadAhead(followUp);
  return (
    <div className={styles["search"]}>
      <label htmlFor={id}>{t.search}</label>
      <input
        id={id}
        type="search"
        placeholder={t.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Reads the texts while nothing else happens, so that the first letter finds them read. */
function useReadAhead(followUp: FollowUp): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const readSome = () => {
      if (!prepareSearch(followUp, AHEAD)) timer = setTimeout(readSome, 0);
    };
    timer = setTimeout(readSome, 0);
    return () => clearTimeout(timer);
  }, [followUp]);
}
