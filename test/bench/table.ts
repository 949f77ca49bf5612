/** The figures of a bench in words: medians, their spread, ratios and how they grow. */
export interface Row {
  readonly name: string;
  /** How many initiatives. */
  readonly size: number;
  /** By subject, run by run. */
  readonly figures: Readonly<Record<string, readonly number[]>>;
  /** By subject, why it gave no figure in some run. */
  readonly failures: Readonly<Record<string, string>>;
}

/** `name | 32 | 973 (950–1010) | 349 (340–360) | 2.8`: one line a row, then the exponents of growth; `before` where it was measured. */
export function tableOf(rows: readonly Row[]): string {
  const hasBefore = rows.some(({ figures }) => figures["before"] !== undefined);
  const lines = rows.map(({ name, size, figures, failures }) => {
    const told = (subject: string) => inWords(figures[subject] ?? [], failures[subject]);
    const [site, floor] = [figures["site"] ?? [], figures["floor"] ?? []];
    const ratio = median(site) / median(floor);
    const before = hasBefore ? ` ${told("before")} |` : "";
    return `| ${name} | ${size} |${before} ${told("site")} | ${told("floor")} | ${Number.isFinite(ratio) ? ratio.toFixed(2) : "–"} |`;
  });
  return [
    `| what | initiatives |${hasBefore ? " before |" : ""} site | floor | site / floor |`,
    `| --- | --- |${hasBefore ? " --- |" : ""} --- | --- | --- |`,
    ...lines,
    "",
    ...growth(rows),
  ].join("\n");
}

/** The middle of the values; `NaN` where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** `failure`: why there are fewer values than there were runs. */
function inWords(values: readonly number[], failure?: string): string {
  if (failure !== undefined) {
    const why = `failed: ${failure.replaceAll("|", "/")}`;
    return values.length === 0 ? why : `${inWords(values)}; once ${why}`;
  }
  if (values.length === 0) return "–";
  const digits = median(values) < 10 ? 1 : 0;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

/** Below it, what does not depend on the size is most of every figure. */
const GROWING_FROM = 1000;

/** How a figure grows with the number of initiatives: 1 is in proportion, 0 not at all. From 1,000 to the largest size. */
function growth(rows: readonly Row[]): readonly string[] {
  return [...Map.groupBy(rows, ({ name }) => name)].flatMap(([name, alike]) => {
    const bySize = alike.filter(({ size }) => size >= GROWING_FROM).toSorted((a, b) => a.size - b.size);
    const [before, last] = [bySize.at(0), bySize.at(-1)];
    if (before === undefined || last === undefined || before === last) return [];
    const exponent = (subject: string) => {
      const times = median(last.figures[subject] ?? []) / median(before.figures[subject] ?? []);
      const found = Math.log(times) / Math.log(last.size / before.size);
      return Number.isFinite(found) ? found.toFixed(2) : "–";
    };
    return `growth of ${name}, ${before.size} to ${last.size}: site ${exponent("site")}, floor ${exponent("floor")}`;
  });
}
