import type { Messages } from "./messages.ts";

/** Said of a feed that can be shown, and perhaps is not what it should be. */
const da = {
  older:
    "Tallene er måske ikke de nyeste: kataloget nævner en nyere udgave af opfølgningen end den, der er læst.",
  otherwise: "Kataloget og feedet siger ikke det samme om opfølgningen. Tallene her er feedets.",
  letters: "Nogle bogstaver er ødelagt, fordi feedet er gemt som UTF-8 to gange.",
  keys: "Feedet siger noget to gange; det sidste vises.",
};

const en: Messages<typeof da> = {
  older:
    "The figures may not be the newest: the catalogue names a newer edition of the follow-up than was read.",
  otherwise: "Catalogue and feed do not say the same of the follow-up. The figures here are the feed's.",
  letters: "Some letters are broken, because the feed was saved as UTF-8 twice.",
  keys: "The feed says something twice; the last is shown.",
};

export const doubtsText = { da, en };
