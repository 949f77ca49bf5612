/** The words that mark an imported follow-up as a draft. */
import type { Messages } from "./messages.ts";

const da = {
  draft: "Kladde",
  notSaved: "Ikke udgivet, kun i denne browser.",
  correct: "Ret denne indsats",
  back: "Tilbage til importen",
};

const en: Messages<typeof da> = {
  draft: "Draft",
  notSaved: "Not published, in this browser only.",
  correct: "Correct this initiative",
  back: "Back to the import",
};

export const draftText = { da, en };
