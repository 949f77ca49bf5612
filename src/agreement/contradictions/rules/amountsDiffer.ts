import { MORE_IS_BETTER } from "../../economy/amounts.ts";
import type { Figure, Initiative } from "../../format/schema.ts";
import { sum } from "../../sum.ts";
import { type DescribedAmount, describedAmounts } from "../describedAmounts.ts";
import { quoteEvidence, unitOf } from "../quoteEvidence.ts";
import { initiativeRule } from "../rule.ts";

/** A figure with one amount that was agreed; a range of them a single amount hardly contradicts. */
type Agreed = Figure & { readonly target: number };

/**
 * The agreed amount is one in the description and another in the economy, both for the same year and both money going
 * out or both money coming in. Where an amount may be a part, a total or a rough figure, it is no contradiction.
 */
export const amountsDiffer = initiativeRule("mismatch", () => (initiative) => {
  const figures = (initiative.economy?.figures ?? []).filter(
    (figure): figure is Agreed => typeof figure.target === "number",
  );
  const amounts = figures.length > 0 ? describedAmounts(initiative) : [];
  if (amounts.length === 0) return [];
  const different = figures.find((figure) => differsFrom(figure, figures, amounts, initiative));
  const amount = different && amounts.find((described) => isAbout(described, different, amounts, figures));
  return amount
    ? [
        {
          quotes: [amount.quote, quoteEvidence(initiative, different.evidence[0])],
          kroner: Math.abs(amount.min - different.target),
          compared: { kind: "kroner", kroner: [amount.min, different.target] },
        },
      ]
    : [];
});

function differsFrom(
  figure: Agreed,
  figures: readonly Agreed[],
  amounts: readonly DescribedAmount[],
  initiative: Initiative,
): boolean {
  const described = amounts.filter((amount) => isAbout(amount, figure, amounts, figures));
  if (described.length === 0 || described.some(({ isApproximate, min, max }) => isApproximate || min !== max))
    return false;
  const stated = figures.filter(
    (other) => other.year === figure.year && directionOf(other) === directionOf(figure),
  );
  const agreed = [...stated.map(({ target }) => target), sum(stated.map(({ target }) => target))];
  const describedKroner = [...described.map(({ min }) => min), sum(described.map(({ min }) => min))];
  const unit = Math.max(
    unitOf(figure, { min: figure.target, max: figure.target }),
    ...described.map((one) => one.unit),
  );
  return (
    initiative.economy !== null &&
    !agreed.some((a) => describedKroner.some((b) => Math.abs(a - b) <= unit / 2))
  );
}

/** For the figure's year by name; or the only amount here and the only figure there, neither naming a year. */
function isAbout(
  amount: DescribedAmount,
  figure: Agreed,
  amounts: readonly DescribedAmount[],
  figures: readonly Agreed[],
): boolean {
  if (amount.direction !== directionOf(figure)) return false;
  if (amount.year !== null) return amount.year === figure.year;
  const namesYear = figure.evidence.some((words) => /(?:19|20)\d\d/.test(words));
  return amounts.length === 1 && figures.length === 1 && !namesYear;
}

function directionOf({ measure }: Figure): "earning" | "spending" {
  return MORE_IS_BETTER[measure] ? "earning" : "spending";
}
