import type { RatingKey } from "../agreement/counts.ts";
import type { Messages } from "./messages.ts";

const da = {
  name: { glad: "Glad", neutral: "Neutral", sur: "Sur", none: "Ingen smiley" } satisfies Record<
    RatingKey,
    string
  >,
  plural: { glad: "glade", neutral: "neutrale", sur: "sure", none: "uden smiley" } satisfies Record<
    RatingKey,
    string
  >,
};

const en: Messages<typeof da> = {
  name: { glad: "Glad", neutral: "Neutral", sur: "Sour", none: "No smiley" },
  plural: { glad: "glad", neutral: "neutral", sur: "sour", none: "without a smiley" },
};

export const smileyText = { da, en };
