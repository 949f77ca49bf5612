import type { RawSearch } from "./parameters.ts";

/**
 * `?a=b&c=d,e` → `{ a: "b", c: "d,e" }`. A name given twice keeps its last value; a name can never be
 * one of an object's own.
 */
export function parseSearchText(text: string): RawSearch {
  const raw: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) raw[name] = value;
  return { ...raw };
}

/** The reverse, readable: commas, colons and minus signs stay as they are. Empty for no parameters. */
export function formatSearchText(raw: RawSearch): string {
  const parts = Object.entries(raw).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeValue(value)}`,
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%20/g, "+");
}
