/** The wall screen's parameters: which views rotate and how long each is shown, where the rotation is, how often the feed is fetched. */
import { textParameter } from "./parameterKinds.ts";
import type { Parameter } from "./parameters.ts";

/** What a wall screen can show, by its word in the address. */
const views = {
  overview: "overblik",
  themes: "temaer",
  delayed: "forsinkede",
  changes: "aendringer",
  economy: "oekonomi",
  initiatives: "indsatser",
  afterlife: "udestaar",
} as const;

export type WallView = keyof typeof views;
export const WALL_VIEWS = Object.keys(views) as readonly WallView[];

/** Walls that hang somewhere have the former word in their address. */
const byWord = new Map<string, WallView>([
  ...WALL_VIEWS.map((view) => [views[view], view] as const),
  ["efterliv", "afterlife"],
]);

/** One place in the rotation; `seconds` is `null` where the address leaves it to the screen. */
export interface ViewTime {
  readonly view: WallView;
  readonly seconds: number | null;
}

const LONGEST_SECONDS = 86_400;

/**
 * The rotation: `overblik:30,oekonomi:20,forsinkede` means three views, each shown for so many whole seconds; without
 * a time a view is shown for its usual time. A view may come twice. Empty: the screen chooses.
 */
function rotationParameter(name: string): Parameter<readonly ViewTime[]> {
  return {
    name,
    fallback: [],
    parse: (text) => {
      const value: ViewTime[] = [];
      const ignored: string[] = [];
      for (const part of text.split(",").map((word) => word.trim())) {
        const viewTime = readViewTime(part);
        if (viewTime !== null) value.push(viewTime);
        else if (part !== "") ignored.push(part);
      }
      return { value, ignored };
    },
    format: (rotation) =>
      rotation
        .map(({ view, seconds }) => (seconds === null ? views[view] : `${views[view]}:${seconds}`))
        .join(","),
  };
}

function readViewTime(text: string): ViewTime | null {
  const [, word = "", digits] = /^([a-z]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const view = byWord.get(word);
  const seconds = digits === undefined ? null : Number(digits);
  if (view === undefined || seconds === 0 || (seconds ?? 0) > LONGEST_SECONDS) return null;
  return { view, seconds };
}

/** A place in the rotation by its view: `oekonomi`, or `oekonomi.2` for the second time that it comes. */
export interface ViewPlace {
  readonly view: WallView;
  /** 1-based. */
  readonly occurrence: number;
}

/** A place in the rotation, or none. */
function placeParameter(name: string): Parameter<ViewPlace | null> {
  return {
    name,
    fallback: null,
    parse: (text) => {
      const [, word = "", occurrence = "1"] = /^([a-z]+)(?:\.([1-9]\d?))?$/.exec(text) ?? [];
      const view = byWord.get(word);
      return view === undefined ? undefined : { value: { view, occurrence: Number(occurrence) } };
    },
    format: (place) => {
      if (place === null) return "";
      return place.occurrence === 1 ? views[place.view] : `${views[place.view]}.${place.occurrence}`;
    },
  };
}

/** A whole number in a range, both ends included; `null` where none is named. */
function numberParameter(name: string, min: number, max: number): Parameter<number | null> {
  return {
    name,
    fallback: null,
    parse: (text) => {
      const value = Number(text);
      return /^\d{1,6}$/.test(text) && value >= min && value <= max ? { value } : undefined;
    },
    format: (value) => (value === null ? "" : String(value)),
  };
}

/**
 * Which views rotate, where the rotation is now (`page` is 1-based), and the seconds between two requests for news:
 * from 1, for a test of the set-up, to a day; the deployment's own where none is named. `name` is the screen's own, in reports.
 */
export const wallParameters = {
  rotation: rotationParameter("visninger"),
  place: placeParameter("visning"),
  page: numberParameter("side", 1, 999),
  refreshSeconds: numberParameter("opdater", 1, LONGEST_SECONDS),
  name: textParameter("navn"),
};
