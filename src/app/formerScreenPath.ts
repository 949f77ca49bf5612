import { ALL_FOLLOW_UPS } from "../links/portfolio.ts";

/** Screens of a follow-up by their names in the address before they had those of the menu. */
const FORMER_SCREENS: ReadonlyMap<string | undefined, string> = new Map([
  ["efterliv", "udestaar"],
  ["modsigelser", "spoergsmaal"],
]);

/**
 * The path that a former address of a follow-up's screen leads to: `/a/efterliv` → `/a/udestaar`; `/~aftaler`, where the screens of
 * all agreements begin, leads to the start; else `undefined`.
 */
export function formerScreenPath([id, screen, ...others]: readonly string[]): string | undefined {
  if (id === ALL_FOLLOW_UPS && screen === undefined) return "/";
  const current = FORMER_SCREENS.get(screen);
  return id === undefined || current === undefined || others.length > 0
    ? undefined
    : `/${encodeURIComponent(id)}/${current}`;
}
