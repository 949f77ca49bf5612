import type { ViewPlace, ViewTime } from "../../../links/wall.ts";
import type { Views } from "../views/view.ts";

/** A place of the rotation with all that is known before it is drawn. */
export interface RotationEntry<Name extends string = string> extends ViewPlace<Name> {
  readonly seconds: number;
}

/** The rotation in the address, or the usual one: every view that has something to show, in the order of `views`. */
export function rotationOf<Figures, Name extends string>(
  asked: readonly ViewTime<Name>[],
  views: Views<Figures, Name>,
  figures: Figures,
): readonly RotationEntry<Name>[] {
  const usual = () => (Object.keys(views) as Name[]).filter((view) => views[view].applies(figures));
  const chosen = asked.length > 0 ? asked : usual().map((view) => ({ view, seconds: null }));
  return chosen.map(({ view, seconds }, index) => ({
    view,
    occurrence: chosen.slice(0, index + 1).filter((other) => other.view === view).length,
    seconds: seconds ?? views[view].seconds,
  }));
}
