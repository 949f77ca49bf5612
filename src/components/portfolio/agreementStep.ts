import { type PortfolioAgreement, sumOf } from "../../agreement/portfolio/portfolio.ts";
import type { RoughStep } from "../../text/format.ts";
import { roughStep, type SumLine, type Told } from "../../text/roughStep.ts";
import { savingsLines } from "../keyFigures/savingsStep.ts";

const COLUMNS = ["reached", "documented", "bySmiley", "missing", "unknown"] as const;

/**
 * How roughly an agreement's savings are told so that those of each committee add up, and those of the committees to what they
 * come to together.
 */
export function agreementStep({ committees }: PortfolioAgreement): RoughStep {
  const { savings: sum } = sumOf(committees);
  const all = committees.flatMap(({ latest }) => latest.totals?.savings ?? []);
  if (sum === null) return roughStep((told) => all.flatMap((savings) => savingsLines(savings, told)));
  const counted = all.filter(({ agreed, reached }) => agreed !== null && reached !== null);
  const columns = (told: Told) =>
    COLUMNS.flatMap((column): SumLine[] => {
      const [whole, ...parts] = [sum, ...counted].map((one) => told(one[column] ?? NOTHING, one.agreed ?? 0));
      const of = whole ?? NOTHING;
      return [
        [of.min, ...parts.map(({ min }) => min)],
        [of.max, ...parts.map(({ max }) => max)],
      ];
    });
  return roughStep((told) => [
    ...[sum, ...all].flatMap((savings) => savingsLines(savings, told)),
    ...columns(told),
  ]);
}

const NOTHING = { min: 0, max: 0 };
