import type { Messages } from "./messages.ts";

const da = {
  earlier: (column: string) => `Flyt ${column} til venstre`,
  later: (column: string) => `Flyt ${column} til højre`,
  pin: (column: string) => `Fastgør ${column}`,
  wider: "Tabellen er bredere end skærmen. Rul til siden for at se alle kolonner →",
  inSight:
    "Listen er lang: Browserens egen søgning (Ctrl+F) finder kun rækkerne på skærmen. Søgefeltet over listen søger i dem alle.",
};

const en: Messages<typeof da> = {
  earlier: (column: string) => `Move ${column} to the left`,
  later: (column: string) => `Move ${column} to the right`,
  pin: (column: string) => `Pin ${column}`,
  wider: "The table is wider than the screen. Scroll sideways to see all columns →",
  inSight:
    "This is a long list: the browser’s own search (Ctrl+F) finds only the rows on screen. The search field above the list searches all of them.",
};

export const tableText = { da, en };
