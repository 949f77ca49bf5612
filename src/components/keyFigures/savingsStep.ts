import type { KronerRange } from "../../agreement/economy/amounts.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import type { RoughStep } from "../../text/format.ts";
import { roughStep, type SumLine, type Told } from "../../text/roughStep.ts";

/** How roughly savings are told so that documented, smiley alone, unknown and missing add up to reached and agreed. */
export function savingsStep(figures: SavingsFigures): RoughStep {
  return roughStep((told) => savingsLines(figures, told));
}

/** What of savings adds up, at their certain and at their possible end. */
function savingsLines(figures: SavingsFigures, told: Told): readonly SumLine[] {
  const agreed = figures.agreed ?? 0;
  const whole = typeof agreed === "number" ? agreed : agreed.max;
  const maybe = figures.parts?.uncertain ?? 0;
  const of = (range: KronerRange | null) => told(range ?? { min: 0, max: 0 }, agreed);
  const [reached, documented, bySmiley] = [of(figures.reached), of(figures.documented), of(figures.bySmiley)];
  const [missing, unknown] = [of(figures.missing), of(figures.unknown).max];
  return [
    [reached.min, documented.min, bySmiley.min],
    [reached.max, documented.max, bySmiley.max],
    [whole, reached.min, unknown, missing.max],
    [whole, reached.max, unknown, missing.min],
    [whole, documented.min, of({ min: maybe, max: maybe }).max, bySmiley.min, unknown, missing.min],
  ];
}
