import type { Messages } from "./messages.ts";

const da = {
  earlier: (column: string) => `Flyt ${column} til venstre`,
  later: (column: string) => `Flyt ${column} til højre`,
  pin: (column: string) => `Fastgør ${column}`,
};

const en: Messages<typeof da> = {
  earlier: (column: string) => `Move ${column} to the left`,
  later: (column: string) => `Move ${column} to the right`,
  pin: (column: string) => `Pin ${column}`,
};

export const tableText = { da, en };
