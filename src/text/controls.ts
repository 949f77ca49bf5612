import type { Messages } from "./messages.ts";

const da = {
  showAll: (count: string) => `Vis alle ${count}`,
};

const en: Messages<typeof da> = {
  showAll: (count: string) => `Show all ${count}`,
};

export const controlsText = { da, en };
