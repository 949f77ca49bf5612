import { useSuspenseQuery } from "@tanstack/react-query";
import { Select } from "../../components/controls/Select.tsx";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { LANGUAGES } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { COLOUR_THEMES, useColourThemePreference, useLanguagePreference } from "../preferences.ts";
import styles from "./Shell.module.css";

const SCREENS = ["overview", "initiatives", "economy", "contradictions", "afterlife", "about"] as const;

interface HeaderProps {
  readonly followUp: string;
  /** Where the reader is, to mark the screen. */
  readonly path: string;
}

/** Product, follow-up, screens and the reader's own choices. */
export function Header({ followUp, path }: HeaderProps) {
  const t = useText(shellText);
  return (
    <header className={styles["header"]} data-print="no">
      <a className={styles["brand"]} href={href.start()}>
        {t.product}
      </a>
      <nav aria-label={t.mainNavigation} className={styles["nav"]}>
        {SCREENS.map((screen) => (
          <a
            key={screen}
            href={href[screen](followUp)}
            aria-current={href[screen](followUp) === `#${path}` ? "page" : undefined}
          >
            {t.screens[screen]}
          </a>
        ))}
      </nav>
      <div className={styles["choices"]}>
        <FollowUpChoice followUp={followUp} />
        <Preferences />
      </div>
    </header>
  );
}

function FollowUpChoice({ followUp }: { readonly followUp: string }) {
  const t = useText(shellText);
  const { followUps } = useSuspenseQuery(catalogueQuery()).data;
  if (followUps.length < 2) return null;
  return (
    <Select
      label={t.followUp}
      value={followUp}
      options={followUps.map((entry) => ({
        value: entry.id,
        label: [entry.title, entry.committee, entry.authority].filter(Boolean).join(", "),
      }))}
      onChange={(id) => {
        location.hash = href.overview(id);
      }}
    />
  );
}

function Preferences() {
  const t = useText(shellText);
  const [language, setLanguage] = useLanguagePreference();
  const [colours, setColours] = useColourThemePreference();
  return (
    <>
      <Select
        label={t.language}
        labelHidden
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
        onChange={setLanguage}
      />
      <Select
        label={t.theme}
        labelHidden
        value={colours}
        options={COLOUR_THEMES.map((value) => ({ value, label: t.themes[value] }))}
        onChange={setColours}
      />
    </>
  );
}
