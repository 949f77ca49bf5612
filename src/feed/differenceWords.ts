import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { Problem } from "../agreement/format/problem.ts";
import { feedDifferencesText } from "../text/feedDifferences.ts";
import { formatDate } from "../text/format.ts";
import type { Language } from "../text/messages.ts";

/** What a follow-up says otherwise than the catalogue, for who reads its figures: dates as dates, and no names of keys. */
export function differenceWords({ path, found, expected }: Problem, language: Language): string {
  const t = feedDifferencesText[language];
  const field = path in t.fields ? t.fields[path as keyof typeof t.fields] : path;
  const [feed, catalogue] = [found, expected].map((json) => valueWords(path, json, language));
  return t.says(field, feed ?? "", catalogue ?? "");
}

/** A value of a catalogue's entry, which stands as JSON in a problem. */
function valueWords(path: string, json: string, language: Language): string {
  const t = feedDifferencesText[language];
  const value = parsed(json);
  if (value === undefined) return json;
  if (value === null) return t.nothing;
  if (typeof value === "string") return path === "asOf" ? formatDate(value, language) : t.text(value);
  if (typeof value === "number") return String(value);
  const { sequence, smileys } = { [path]: value } as Partial<CatalogueEntry>;
  if (sequence) return t.followUp(String(sequence.number), sequence.isLast);
  return smileys ? t.smileys(smileys) : json;
}

/** `undefined` for what was too long for a message, and is cut off. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
