import { useQuery } from "@tanstack/react-query";
import { memo } from "react";
import { Select } from "../../components/controls/Select.tsx";
import { useStored } from "../../device/useStored.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { readsArchive } from "../../feed/readsArchive.ts";
import { href } from "../../links/href.ts";
import { dispensable, loadable } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";
import { useText } from "../../text/LanguageContext.ts";
import { LANGUAGES } from "../../text/messages.ts";
import { shellText } from "../../text/shell.ts";
import { exported } from "../exported.ts";
import { COLOUR_THEMES, colourTheme, language } from "../preferences.ts";
import { Screens } from "./Screens.tsx";
import styles from "./Shell.module.css";
import type { SeveralFollowUps } from "./severalFollowUps.tsx";

// What cannot be fetched the header does without: it stands above the message about missing code, too.
const loadSeveral = () => loadCode(() => import("./severalFollowUps.tsx"));
const LazySeveralLinks = dispensable(() => loadSeveral().then(exported("SeveralLinks")));
const LazySiteScreens = dispensable(() =>
  loadCode(() => import("./SiteScreens.tsx")).then(exported("SiteScreens")),
);
const LazyFollowUpChoice = loadable(() => loadSeveral().then(exported("FollowUpChoice")), PendingChoice, {
  Missing: PendingChoice,
});

interface HeaderProps {
  /** The follow-up whose screens are offered; none on a screen that belongs to no follow-up. */
  readonly followUpId: string | undefined;
  /** Where the reader is, to mark the screen. */
  readonly path: string;
}

/** The header: product name, choice of follow-up, links to the screens, language and colours. */
export const Header = memo(function Header({ followUpId, path }: HeaderProps) {
  const t = useText(shellText);
  // The header is also shown above an error: it reads the cache and starts no request.
  const { followUps = [] } = useQuery({ ...catalogueQuery(), enabled: false }).data ?? {};
  const several =
    followUpId !== undefined && followUps.length > 1 ? { followUps, followUpId, path } : undefined;
  // Screens that read the archive do without the catalogue, and are there where several follow-ups are.
  const hasSiteScreens = followUpId === undefined && (followUps.length > 1 || readsArchive(path));
  return (
    <header className={styles["header"]} data-print="no">
      <a className={styles["brand"]} href={href.start()}>
        {t.product}
      </a>
      {followUpId !== undefined && (
        <Screens followUpId={followUpId} path={path} more={several && <LazySeveralLinks {...several} />} />
      )}
      {hasSiteScreens ? <LazySiteScreens path={path} /> : null}
      <div className={styles["choices"]}>
        {several === undefined ? null : <LazyFollowUpChoice {...several} />}
        <Preferences />
      </div>
    </header>
  );
});

/** Keeps the room of the choice while its code is on its way. */
function PendingChoice({ followUpId }: SeveralFollowUps) {
  const { followUp } = useText(shellText);
  return (
    <Select
      label={followUp}
      value={followUpId}
      options={[{ value: followUpId, label: followUpId }]}
      onChange={keepChoice}
    />
  );
}

function keepChoice(): void {}

/** Draws itself anew where a choice changes, and not with every screen. */
const Preferences = memo(function Preferences() {
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
});
