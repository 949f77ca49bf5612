/** The wall screen's parameters: which views rotate and how long each is shown, where the rotation is, how often the feed is fetched. */
import { byWord, listParameter, textParameter } from "./parameterKinds.ts";
import type { Parameter } from "./parameters.ts";
import { startParameters } from "./screens.ts";

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

/** What a wall screen of all agreements can show, likewise. */
const agreementViews = { smileys: "smileys", savings: "besparelser", attention: "opmaerksomhed" } as const;

export type AgreementView = keyof typeof agreementViews;

/** The views of a wall screen by name and by word. */
interface ViewWords<View extends string> {
  readonly words: Readonly<Record<View, string>>;
  readonly viewOf: ReadonlyMap<string, View>;
}

/** One place in the rotation; `seconds` is `null` where the address leaves it to the screen. */
export interface ViewTime<View extends string = WallView> {
  readonly view: View;
  readonly seconds: number | null;
}

const LONGEST_SECONDS = 86_400;

/**
 * The rotation: `overblik:30,oekonomi:20,forsinkede` means three views, each shown for so many whole seconds; without
 * a time a view is shown for its usual time. A view may come twice. Empty: the screen chooses.
 */
function rotationParameter<View extends string>(
  name: string,
  { words, viewOf }: ViewWords<View>,
): Parameter<readonly ViewTime<View>[]> {
  return listParameter(
    name,
    (part): ViewTime<View> | undefined => {
      const [, word = "", digits] = /^([a-z]+)(?::(\d{1,5}))?$/.exec(part) ?? [];
      const view = viewOf.get(word);
      const seconds = digits === undefined ? null : Number(digits);
      if (view === undefined || seconds === 0 || (seconds ?? 0) > LONGEST_SECONDS) return;
      return { view, seconds };
    },
    ({ view, seconds }) => (seconds === null ? words[view] : `${words[view]}:${seconds}`),
  );
}

/** A place in the rotation by its view: `oekonomi`, or `oekonomi.2` for the second time that it comes. */
export interface ViewPlace<View extends string = WallView> {
  readonly view: View;
  /** 1-based. */
  readonly occurrence: number;
}

/** A place in the rotation, or none. */
function placeParameter<View extends string>(
  name: string,
  { words, viewOf }: ViewWords<View>,
): Parameter<ViewPlace<View> | null> {
  return {
    name,
    fallback: null,
    parse: (text) => {
      const [, word = "", occurrence = "1"] = /^([a-z]+)(?:\.([1-9]\d?))?$/.exec(text) ?? [];
      const view = viewOf.get(word);
      return view === undefined ? undefined : { value: { view, occurrence: Number(occurrence) } };
    },
    format: (place) => {
      if (place === null) return "";
      const word = words[place.view];
      return place.occurrence === 1 ? word : `${word}.${place.occurrence}`;
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
function parametersOf<View extends string>(views: ViewWords<View>) {
  return {
    rotation: rotationParameter("visninger", views),
    place: placeParameter("visning", views),
    page: numberParameter("side", 1, 999),
    refreshSeconds: numberParameter("opdater", 1, LONGEST_SECONDS),
    name: textParameter("navn"),
  };
}

/** The parameters of a wall screen that has the views `View`. */
export type WallParameters<View extends string> = ReturnType<typeof parametersOf<View>>;

/** The wall screen of a follow-up; walls that hang somewhere have a former word in their addresses. */
export const wallParameters = parametersOf<WallView>({
  words: views,
  viewOf: byWord(views, { efterliv: "afterlife" }),
});

/** The wall screen of all agreements: which of them there are beside, as on the start page. */
export const agreementWallParameters = {
  ...parametersOf<AgreementView>({ words: agreementViews, viewOf: byWord(agreementViews) }),
  ...startParameters,
};
