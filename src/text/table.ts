import type { Messages } from "./messages.ts";

const da = {
  more: (left: number) => `Vis flere (${left} tilbage)`,
};

const en: Messages<typeof da> = {
  more: (left: number) => `Show more (${left} left)`,
};

export const tableText = { da, en };
