import type { RatingKey } from "../agreement/effort/counts.ts";
import type { Messages } from "./messages.ts";

const da = {
  name: { glad: "Glad", neutral: "Neutral", sur: "Sur", none: "Ingen smiley" } satisfies Record<
    RatingKey,
    string
  >,
};

const en: Messages<typeof da> = {
  name: { glad: "Satisfied", neutral: "Neutral", sur: "Dissatisfied", none: "No smiley" },
};

export const smileyText = { da, en };
