import { useLayoutEffect } from "react";
import { href } from "../../links/href.ts";
import { importingParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { draftText } from "../../text/draft.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./DraftMark.module.css";

interface DraftMarkProps {
  /** The id of the initiative that the screen is about. */
  readonly initiative: string | undefined;
}

/** Says on every screen of the draft, and on paper, that it is one, and leads back to the import, from an initiative to its fields. */
export function DraftMark({ initiative }: DraftMarkProps) {
  const t = useText(draftText);
  // The page leaves room for it. A style that looked for it in the page would be asked again whenever anything comes or goes.
  useLayoutEffect(() => {
    document.documentElement.dataset["draft"] = "";
    return () => void delete document.documentElement.dataset["draft"];
  }, []);
  return (
    <aside className={styles["mark"]} aria-label={t.draft}>
      <strong>{t.draft}</strong> <span>{t.notSaved}</span>{" "}
      {initiative !== undefined && (
        <>
          <a href={href.importing(writeParameters(importingParameters, { initiative }))}>{t.correct}</a>{" "}
        </>
      )}
      <a href={href.importing()}>{t.back}</a>
    </aside>
  );
}
