import type { FollowUp } from "../../../agreement/followUp.ts";
import { type ViewPlace, type ViewTime, WALL_VIEWS, type WallView } from "../../../links/wall.ts";
import type { View } from "../views/view.ts";

/** A place of the rotation with all that is known before it is drawn. */
export interface RotationEntry extends ViewPlace {
  readonly seconds: number;
}

/** The rotation in the address, or the usual one: every view that has something to show. */
export function rotationOf(
  asked: readonly ViewTime[],
  views: Readonly<Record<WallView, View>>,
  followUp: FollowUp,
): readonly RotationEntry[] {
  const usual = () => WALL_VIEWS.filter((view) => views[view].applies(followUp));
  const chosen = asked.length > 0 ? asked : usual().map((view) => ({ view, seconds: null }));
  return chosen.map(({ view, seconds }, index) => ({
    view,
    occurrence: chosen.slice(0, index + 1).filter((other) => other.view === view).length,
    seconds: seconds ?? views[view].seconds,
  }));
}
