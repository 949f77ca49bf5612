/** True for an object whose keys can be asked for: what another window sent, or what the history kept. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
