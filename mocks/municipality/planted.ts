/** What was planted between two follow-ups on one agreement: what a reader who compares them must find. */

/** What is so stated otherwise. `text`, `status` and `smiley` are a milestone's. */
export type PlantedFact =
  | "text"
  | "status"
  | "smiley"
  | "target"
  | "economyText"
  | "description"
  | "responsible"
  | "contributors";

/** What became of an initiative between two follow-ups. `reworded`: number, title and description at once. */
export type PlantedThread = "renumbered" | "renamed" | "reworded" | "split" | "merged" | "gone" | "new";

/** What the next follow-up says of a promise. `repeated`: the same again, to the same date. */
export type PlantedOutcome = "kept" | "broken" | "put-off" | "repeated" | "silent";

/** Which follow-ups, from 1, and which initiatives by their drafts' keys. */
interface Between {
  readonly from: number;
  readonly to: number;
  readonly was: readonly string[];
  readonly became: readonly string[];
}

export type Planted = Between &
  (
    | {
        readonly kind: "rewritten";
        readonly fact: PlantedFact;
        /** The round's place, from 0; `null` for what belongs to none. */
        readonly round: number | null;
        readonly old: string | number | null;
        readonly new: string | number | null;
      }
    | {
        /** A part of a description that stands in another initiative instead, of the later or of the earlier follow-up. */
        readonly kind: "moved";
        readonly direction: "to" | "from";
        readonly other: string;
        readonly text: string;
        readonly old: string | null;
        readonly new: string | null;
      }
    | { readonly kind: "thread"; readonly how: PlantedThread }
    | {
        readonly kind: "promise";
        readonly outcome: PlantedOutcome;
        readonly promise: string;
        readonly answer: string | null;
      }
    | {
        readonly kind: "economy";
        readonly fact: "smiley" | "status";
        readonly old: string | null;
        readonly new: string | null;
      }
  );
