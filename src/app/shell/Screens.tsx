import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef } from "react";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { parseHash, segmentsOf } from "../hashLocation.ts";
import styles from "./Screens.module.css";

const SCREENS = [
  "overview",
  "initiatives",
  "economy",
  "contradictions",
  "afterlife",
  "source",
  "presentation",
] as const;
/** Seldom asked for: where one line is too short for all, they are behind the button "Mere". */
const MORE_SCREENS = ["wall", "about", "importing"] as const;
const MORE_ID = "more-screens";

/** Only where there are several follow-ups: the first visit to a site with one does without its code. */
const LazyHistoryLink = loadable(
  async () => (await loadCode(() => import("./HistoryLink.tsx"))).HistoryLink,
  Nothing,
);

/** The links to the screens of a follow-up; the open one, at `path`, is marked. */
export function Screens({ followUpId, path }: { readonly followUpId: string; readonly path: string }) {
  const t = useText(shellText);
  const current = segmentsOf(path);
  // The header is also shown above an error: it reads the cache and starts no request.
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const hasSeveral = data !== undefined && data.followUps.length > 1;
  const nav = useRef<HTMLElement>(null);
  // On a phone the links scroll sideways: scroll the open screen's link into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says which one is open
  useLayoutEffect(() => {
    // Before the next picture, when all of the screen is in the page: its layout is worked out once.
    const frame = requestAnimationFrame(() => {
      const open = nav.current?.querySelector<HTMLElement>("[aria-current]");
      if (!nav.current || !open) return;
      nav.current.scrollLeft =
        open.offsetLeft - nav.current.offsetLeft - (nav.current.clientWidth - open.offsetWidth) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
  const linkTo = (screen: Screen) => (
    <a
      key={screen}
      href={addressOf(screen, followUpId)}
      aria-current={isAt(addressOf(screen, followUpId), current) ? "page" : undefined}
    >
      {t.screens[screen]}
    </a>
  );
  return (
    <nav ref={nav} aria-label={t.mainNavigation} className={styles["nav"]}>
      {SCREENS.map(linkTo)}
      <button type="button" className={styles["more"]} popoverTarget={MORE_ID}>
        {t.moreScreens}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a link's own click */}
      <div
        id={MORE_ID}
        popover="auto"
        className={styles["rest"]}
        onClick={({ currentTarget }) => currentTarget.hidePopover()}
      >
        {hasSeveral ? <LazyHistoryLink followUpId={followUpId} path={path} /> : null}
        {MORE_SCREENS.map(linkTo)}
      </div>
    </nav>
  );
}

type Screen = (typeof SCREENS)[number] | (typeof MORE_SCREENS)[number];

function addressOf(screen: Screen, followUpId: string): string {
  return screen === "importing" ? href.importing() : href[screen](followUpId);
}

/** True when a link of ours leads to the current path, whichever way its letters are encoded. */
function isAt(address: string, current: readonly string[]): boolean {
  const there = segmentsOf(parseHash(address).path);
  return there.length === current.length && there.every((segment, index) => segment === current[index]);
}
