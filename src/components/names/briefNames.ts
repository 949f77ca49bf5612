/**
 * Short forms of names for narrow columns: words that several names share are left out.
 * `["1. opfølgning 2017", "2. opfølgning 2017", "31.12.2017"]` → `["1.", "2.", "31.12.2017"]`. Names stay whole where
 * little or nothing would remain, or two would read alike.
 */
export function briefNames(names: readonly string[]): readonly string[] {
  const words = names.map((name) => name.split(/\s+/));
  const uses = new Map<string, number>();
  for (const word of words.flatMap((own) => [...new Set(own)])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const brief = words.map((own) => own.filter((word) => uses.get(word) === 1).join(" "));
  return brief.includes("") || new Set(brief).size < names.length ? names : brief;
}
