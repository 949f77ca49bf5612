/** What an initiative is to those of earlier follow-ups, in words. */
import type { Lineage } from "../agreement/format/schema.ts";
import { formatList } from "./format.ts";
import type { Language, Messages } from "./messages.ts";

const da = {
  quoted: (name: string) => `»${name}«`,
  same: (of: string) => `samme indsats som ${of}`,
  split: (of: string) => `udskilt fra ${of}`,
  merged: (of: string) => `lagt sammen af ${of}`,
  new: "ny",
};

const en: Messages<typeof da> = {
  quoted: (name) => `“${name}”`,
  same: (of) => `the same initiative as ${of}`,
  split: (of) => `split from ${of}`,
  merged: (of) => `merged from ${of}`,
  new: "new",
};

const texts = { da, en };

/** `udskilt fra »1-04-skole«`, `ny`. */
export function lineageWords({ is, of }: Lineage, language: Language): string {
  const t = texts[language];
  return is === "new" ? t.new : t[is](formatList(of.map(t.quoted), language));
}
