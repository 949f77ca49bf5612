import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import type { RoughStep } from "../../text/format.ts";
import { roughStep, type SumLine, type Told } from "../../text/roughStep.ts";

/** How roughly savings are told so that documented, smiley alone, unknown and missing add up to reached and agreed. */
export function savingsStep(figures: SavingsFigures): RoughStep {
  return roughStep((told) => savingsLines(figures, told));
}

const NOTHING = { min: 0, max: 0 };

/** What of savings adds up, at their certain and at their possible end. */
export function savingsLines(figures: SavingsFigures, told: Told): readonly SumLine[] {
  const { agreed, parts } = figures;
  const of = (range: typeof NOTHING | null) => told(range ?? NOTHING, agreed ?? undefined);
  const [reached, documented, bySmiley] = [of(figures.reached), of(figures.documented), of(figures.bySmiley)];
  const [missing, unknown] = [of(figures.missing), of(figures.unknown)];
  const uncertain = of(parts && { min: parts.uncertain, max: parts.uncertain }).max;
  const whole = typeof agreed === "number" ? agreed : (agreed?.max ?? 0);
  return [
    [reached.min, documented.min, bySmiley.min],
    [reached.max, documented.max, bySmiley.max],
    [whole, reached.min, unknown.max, missing.max],
    [whole, reached.max, unknown.max, missing.min],
    [whole, documented.min, uncertain, bySmiley.min, unknown.max, missing.min],
  ];
}
