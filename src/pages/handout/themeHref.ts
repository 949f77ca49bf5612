import type { Theme } from "../../agreement/format/schema.ts";
import { href } from "../../links/href.ts";

/** The address of the worklist of one theme, or of all. The handout uses it as an id, see `placeOf`. */
export function themeHref(followUpId: string, theme: Theme | null): string {
  return href.initiatives(followUpId, { themes: theme === null ? [] : [theme.id] });
}
