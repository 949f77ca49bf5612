import { type ReactNode, useLayoutEffect, useRef } from "react";
import { href } from "../../links/href.ts";
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
  "importing",
] as const;
/** Seldom asked for: where one line is too short for all, they are behind the button "Mere". */
const MORE_SCREENS = ["wall", "about"] as const;
const MORE_ID = "more-screens";

interface ScreensProps {
  readonly followUpId: string;
  readonly path: string;
  /** Links that stand before those seldom asked for. */
  readonly more: ReactNode;
}

/** The links to the screens of a follow-up; the open one, at `path`, is marked. */
export function Screens({ followUpId, path, more }: ScreensProps) {
  const t = useText(shellText);
  const current = segmentsOf(path);
  const nav = useRef<HTMLElement>(null);
  // On a phone the links scroll sideways: scroll the open screen's link into view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says which one is open
  useLayoutEffect(() => {
    // Before the next frame, when all of the screen is in the page: its layout is worked out once.
    const frame = requestAnimationFrame(() => {
      const open = nav.current?.querySelector<HTMLElement>("[aria-current]");
      if (!nav.current || !open) return;
      nav.current.scrollLeft = open.offsetLeft - (nav.current.clientWidth - open.offsetWidth) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
  const linkTo = (screen: Screen) => (
    <a
      key={screen}
      href={addressOf(screen, followUpId)}
      aria-current={isAt(addressOf(screen, followUpId), current) ? "page" : undefined}
    >
      {screen === "contradictions" ? <Shortened name={t.screens[screen]} /> : t.screens[screen]}
    </a>
  );
  return (
    <nav
      ref={nav}
      aria-label={t.mainNavigation}
      className={styles["nav"]}
      data-several={more === undefined ? undefined : ""}
    >
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
        {more}
        {MORE_SCREENS.map(linkTo)}
      </div>
    </nav>
  );
}

/** A name of which only the first word is seen where the line is short. */
function Shortened({ name }: { readonly name: string }) {
  const end = name.indexOf(" ");
  return (
    <>
      {name.slice(0, end)}
      <span className={styles["tail"]}>{name.slice(end)}</span>
    </>
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
