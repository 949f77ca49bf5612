import { type ReactNode, use } from "react";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { AddressContext } from "../../links/AddressContext.ts";
import { searchHref, yearsHref } from "../../links/archiveHref.ts";
import { href } from "../../links/href.ts";
import { readParameters, writeParameters } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { startParameters } from "../../links/screens.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { yearsText } from "../../text/years.ts";
import { parseHash, segmentsOf } from "../hashLocation.ts";
import styles from "./Screens.module.css";

/** The links to the screens that belong to no follow-up, where there are several; the open one, at `path`, is marked. */
export function SiteScreens({ path }: { readonly path: string }) {
  const t = useText(shellText);
  const { title, presentation, wall } = useText(followUpsText);
  const { search } = use(AddressContext);
  // What the start page asks for is what is presented from there.
  const asked =
    path === "/" ? writeParameters(startParameters, readParameters(startParameters, search).values) : {};
  return (
    <nav aria-label={t.mainNavigation} className={styles["nav"]}>
      <ScreenLink to={href.start()} path={path}>
        {title}
      </ScreenLink>
      <ArchiveLinks path={path} />
      <a href={href.presentation(ALL_FOLLOW_UPS, asked)}>{presentation}</a>
      <a href={href.wall(ALL_FOLLOW_UPS, asked)}>{wall}</a>
      <ScreenLink to={href.importing()} path={path}>
        {t.screens.importing}
      </ScreenLink>
      <ScreenLink to={href.about()} path={path}>
        {t.screens.about}
      </ScreenLink>
    </nav>
  );
}

/** The links to what reads the archive, which a site in one file does not have. */
export function ArchiveLinks({ path }: { readonly path: string }) {
  const { searchAll } = useText(followUpsText);
  const { title } = useText(yearsText);
  if (isEmbedded()) return null;
  return (
    <>
      <ScreenLink to={searchHref()} path={path}>
        {searchAll}
      </ScreenLink>
      <ScreenLink to={yearsHref()} path={path}>
        {title}
      </ScreenLink>
    </>
  );
}

interface ScreenLinkProps {
  readonly to: string;
  /** Where the reader is. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A link to a screen, marked where the reader is there. */
export function ScreenLink({ to, path, children }: ScreenLinkProps) {
  const isHere = segmentsOf(parseHash(to).path).join("/") === segmentsOf(path).join("/");
  return (
    <a href={to} aria-current={isHere ? "page" : undefined}>
      {children}
    </a>
  );
}
