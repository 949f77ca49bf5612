import type { Messages } from "./messages.ts";

const da = {
  showAll: (count: string) => `Vis alle ${count}`,
  found: (count: string) => `${count} indsatser`,
};

const en: Messages<typeof da> = {
  showAll: (count: string) => `Show all ${count}`,
  found: (count: string) => `${count} initiatives`,
};

export const filtersText = { da, en };
