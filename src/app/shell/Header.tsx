import { Select } from "../../components/controls/Select.tsx";
import { useStored } from "../../device/useStored.ts";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { LANGUAGES } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { COLOUR_THEMES, colourTheme, language } from "../preferences.ts";
import { FollowUpChoice } from "./FollowUpChoice.tsx";
import { Screens } from "./Screens.tsx";
import styles from "./Shell.module.css";

interface HeaderProps {
  /** The follow-up whose screens are offered; none on a screen that belongs to no follow-up. */
  readonly followUpId: string | undefined;
  /** Where the reader is, to mark the screen. */
  readonly path: string;
}

/** The header: product name, choice of follow-up, links to the screens, language and colours. */
export function Header({ followUpId, path }: HeaderProps) {
  const t = useText(shellText);
  return (
    <header className={styles["header"]} data-print="no">
      <a className={styles["brand"]} href={href.start()}>
        {t.product}
      </a>
      {followUpId !== undefined && <Screens followUpId={followUpId} path={path} />}
      <div className={styles["choices"]}>
        {followUpId !== undefined && <FollowUpChoice followUpId={followUpId} path={path} />}
        <Preferences />
      </div>
    </header>
  );
}

function Preferences() {
  const t = useText(shellText);
  return (
    <>
      <Select
        label={t.language}
        labelHidden
        value={useStored(language)}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
        onChange={language.write}
      />
      <Select
        label={t.theme}
        labelHidden
        value={useStored(colourTheme)}
        options={COLOUR_THEMES.map((value) => ({ value, label: t.themes[value] }))}
        onChange={colourTheme.write}
      />
    </>
  );
}
