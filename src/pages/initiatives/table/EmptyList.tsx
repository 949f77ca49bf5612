import { useMemo } from "react";
import type { CriterionKey } from "../../../agreement/filter/criteria.ts";
import { choosing, filterInitiatives } from "../../../agreement/filter/filter.ts";
import { relaxed } from "../../../agreement/filter/relaxed.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { anyOf } from "../../../agreement/search/query.ts";
import { readingOf } from "../../../agreement/search/reading.ts";
import { stemmedQueries } from "../../../agreement/search/stems.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { ClearButton } from "../filters/ClearButton.tsx";
import { focusScreen } from "../filters/focusScreen.ts";
import { useActiveFilters } from "../filters/useActiveFilters.ts";
import styles from "../initiatives.module.css";
import type { Worklist } from "../useWorklist.ts";

interface EmptyListProps extends Pick<Worklist, "shown" | "change"> {
  /** How many were ever delayed, beside the other filters. */
  readonly ever: number;
}

/** More ways out than these are no help. */
const MOST_OFFERS = 4;

/** No initiative is left: says which question next to this one is not empty, each a button that asks it. */
export function EmptyList({ shown, ever, change }: EmptyListProps) {
  const { none: t, onlyDelayed } = useText(initiativesText);
  const language = useLanguage();
  const { followUp, values } = shown;
  const active = useActiveFilters(followUp, values, change);
  const others = useMemo(() => relaxed(followUp, values), [followUp, values]);
  const any = useMemo(() => mostFound(followUp, values, [anyOf(values.query)]), [followUp, values]);
  const otherForm = useMemo(
    () => mostFound(followUp, values, stemmedQueries(values.query)),
    [followUp, values],
  );
  // The list that comes then takes the place of what was pressed.
  const ask: Worklist["change"] = (values, options) => {
    if (document.activeElement !== null) focusScreen(document.activeElement);
    change(values, options);
  };
  const search = (query: string) => ask({ query }, { replace: true });
  const everDelayed = values.delay === "off" ? 0 : ever;
  const wordsOf = (key: CriterionKey) =>
    key === "delay" ? [onlyDelayed] : active.flatMap((filter) => (filter.key === key ? filter.label : []));
  const only = active.length === 1 ? active[0] : undefined;
  const nothingFound =
    only === undefined
      ? t.title
      : only.key === "query" && readingOf(values.query) === null
        ? t.search(values.query)
        : t.oneFilter(only.label);
  return (
    <div className={styles["none"]}>
      <p>{nothingFound}</p>
      {everDelayed > 0 && (
        <p>
          {t.noneDelayed}
          {" · "}
          <Button isLink onClick={() => ask({ delay: "ever" })}>
            {t.everDelayed(formatCount(everDelayed, language))}
          </Button>
        </p>
      )}
      {otherForm !== null && (
        <p>
          <Button isLink onClick={() => search(otherForm.query)}>
            {t.otherForm(otherForm.query, formatCount(otherForm.count, language))}
          </Button>
        </p>
      )}
      {any !== null && (
        <p>
          {t.allWords}
          {" · "}
          <Button isLink onClick={() => search(any.query)}>
            {t.anyWord(formatCount(any.count, language))}
          </Button>
        </p>
      )}
      {/* Without its only filter the list is whole: that is what clearing is for. */}
      {only === undefined && others.length > 0 && (
        <ul className={styles["offers"]}>
          {others.slice(0, MOST_OFFERS).map(({ keys, count }) => (
            <li key={keys.join(" ")}>
              <Button
                onClick={() => ask(Object.assign({}, ...keys.map((key) => choosing<CriterionKey>(key, []))))}
              >
                {keys.length === 1 && keys[0] === "query"
                  ? t.withoutSearch(values.query.trim(), formatCount(count, language))
                  : t.without(keys.flatMap(wordsOf), formatCount(count, language))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ClearButton change={change}>{t.clear}</ClearButton>
    </div>
  );
}

/** Which of some other searches finds most beside the other filters, the first of several; `null` where none finds any. */
function mostFound(
  followUp: FollowUp,
  values: Worklist["values"],
  queries: readonly (string | null)[],
): { readonly query: string; readonly count: number } | null {
  return queries
    .flatMap((query) => {
      const count = query === null ? 0 : filterInitiatives(followUp, { ...values, query }).length;
      return query === null || count === 0 ? [] : { query, count };
    })
    .reduce<{ readonly query: string; readonly count: number } | null>(
      (most, one) => (most === null || one.count > most.count ? one : most),
      null,
    );
}
