import { href } from "../../links/href.ts";
import { draftText } from "../../text/draft.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./DraftMark.module.css";

/** Says on every screen of the draft, and on paper, that it is one, and leads back to the import. */
export function DraftMark() {
  const t = useText(draftText);
  return (
    <aside className={styles["mark"]} aria-label={t.draft}>
      <strong>{t.draft}</strong> <span>{t.notSaved}</span> <a href={href.importing()}>{t.back}</a>
    </aside>
  );
}
