import { countDelayed } from "../../agreement/effort/delay.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import controls from "../../components/controls/controls.module.css";
import { showSection } from "../../components/layout/showSection.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./overview.module.css";

/** On a phone, where the page is many screens long: one press to each of its sections. */
export function JumpLinks({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  const language = useLanguage();
  const sections = [
    ["centres", t.centres.title, countDelayed(followUp)],
    ["themes", t.themes.title, followUp.themes.length],
    ["changes", t.changes.title, null],
    ["initiatives", t.initiatives.title, followUp.initiatives.length],
  ] as const;
  return (
    <nav aria-label={t.onPage} className={styles["jumps"]} data-print="no">
      {sections.map(([name, title, count]) => (
        <button key={name} type="button" className={controls["link"]} onClick={() => showSection(name)}>
          {count === null ? title : `${title} (${formatCount(count, language)})`}
        </button>
      ))}
    </nav>
  );
}
