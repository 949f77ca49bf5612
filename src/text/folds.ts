/** Parts of a whole agreement's overview that are folded to one line each, a committee or a centre. */
import type { Messages } from "./messages.ts";

const da = {
  themes: (count: number) => (count === 1 ? "1 tema" : `${count} temaer`),
  initiatives: (count: number) => (count === 1 ? "1 indsats" : `${count} indsatser`),
  delayed: (count: number | null) =>
    count === null ? "ingen vurderede" : count === 1 ? "1 forsinket" : `${count} forsinkede`,
  openAll: "Fold alle udvalg ud",
  closeAll: "Fold alle udvalg sammen",
};

const en: Messages<typeof da> = {
  themes: (count) => (count === 1 ? "1 theme" : `${count} themes`),
  initiatives: (count) => (count === 1 ? "1 initiative" : `${count} initiatives`),
  delayed: (count) => (count === null ? "none rated" : `${count} delayed`),
  openAll: "Unfold all committees",
  closeAll: "Fold all committees",
};

export const foldsText = { da, en };
