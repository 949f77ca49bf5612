import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import type { Difference, YearMetric, YearStep } from "../../agreement/years/yearSteps.ts";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
import { ratingWords, yearsText } from "../../text/years.ts";

/** What changed from one year to the next, because of what, and why no line joins them where none does. */
export function StepWords({ step, metric }: { readonly step: YearStep; readonly metric: YearMetric }) {
  const t = useText(yearsText);
  const language = useLanguage();
  const { from, to, returning, came, gone, apart } = step;
  const isBoth = !apart.includes("no-follow-up");
  return (
    <li>
      <strong>{t.step(from, to)}</strong>{" "}
      {[
        isBoth ? t.composition(returning, came, gone) : null,
        ...(returning > 0 ? changeWords(step, metric, language) : []),
        apart.length > 0 ? t.noLine(apart.map((reason) => t.apart[reason]).join(", ")) : null,
      ]
        .filter((words) => words !== null)
        .join(" ")}
    </li>
  );
}

function changeWords(step: YearStep, metric: YearMetric, language: Language): readonly (string | null)[] {
  const t = yearsText[language];
  const words = (what: string, difference: Difference | null, say: (number: number) => string = String) =>
    difference === null
      ? null
      : step.came + step.gone === 0
        ? t.sameDifference(what, difference, say)
        : t.difference(what, difference, say);
  switch (metric) {
    case "results":
      return RATING_KEYS.map((key) => words(ratingWords(key, language), step.smileys?.[key] ?? null));
    case "delayed":
      return [words(t.delayed, step.delayed)];
    case "savings": {
      const [before, after] = step.savings;
      const reached = (one: SavingsFigures | null) =>
        one === null ? t.none : savingsReachedWords(one, language);
      const kroner = (amount: number) => formatAmount(amount, language);
      const differences = [words(t.agreed, step.agreed, kroner), words(t.reached, step.reached, kroner)];
      if (before === null && after === null) return differences;
      return step.reached === null
        ? [...differences, t.sameSavings(reached(before), reached(after))]
        : differences;
    }
  }
}
