import type { Messages } from "./messages.ts";

const da = {
  earlier: (column: string) => `Flyt ${column} til venstre`,
  later: (column: string) => `Flyt ${column} til højre`,
  pin: (column: string) => `Fastgør ${column}`,
  wider: "Tabellen er bredere end skærmen. Rul til siden for at se alle kolonner →",
};

const en: Messages<typeof da> = {
  earlier: (column: string) => `Move ${column} to the left`,
  later: (column: string) => `Move ${column} to the right`,
  pin: (column: string) => `Pin ${column}`,
  wider: "The table is wider than the screen. Scroll sideways to see all columns →",
};

export const tableText = { da, en };
