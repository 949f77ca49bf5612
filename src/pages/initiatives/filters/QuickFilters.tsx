import { memo, useMemo } from "react";
import { isDelayKnown } from "../../../agreement/effort/delay.ts";
import type { FacetCounts } from "../../../agreement/filter/facets.ts";
import { filterInitiatives } from "../../../agreement/filter/filter.ts";
import {
  isPressed,
  QUICK_FILTER_NAMES,
  QUICK_FILTERS,
  type QuickFilter,
  toggled,
} from "../../../agreement/filter/quickFilters.ts";
import { Arrow } from "../../../components/text/Arrow.tsx";
import { ABSENT, formatCount } from "../../../text/format.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import type { Worklist } from "../useWorklist.ts";
import styles from "./filterBar.module.css";

interface QuickFiltersProps extends Pick<Worklist, "chosen" | "counted" | "change"> {
  readonly counts: FacetCounts;
}

/** The order of a meeting, and the common questions, each a button that is put upon whatever else is chosen, with how many it would show. */
export const QuickFilters = memo(function QuickFilters(props: QuickFiltersProps) {
  const { chosen, counted, counts, change } = props;
  const { followUp, values } = counted;
  const t = useText(initiativesText);
  const language = useLanguage();
  const newlySur = useMemo(
    () => filterInitiatives(followUp, { ...values, ...QUICK_FILTERS.newlySur }).length,
    [followUp, values],
  );
  const isRated = isDelayKnown(followUp);
  const isShortfallKnown = isDelayKnown(followUp, "shortfall");
  /** `null` where the document says nothing of any initiative that it could be counted by. */
  const count: Readonly<Record<QuickFilter, number | null | undefined>> = {
    deviating: isRated || isShortfallKnown ? counts.deviating.get("yes") : null,
    offTrack: isRated ? counts.standings.get("off-track") : null,
    recovered: isRated ? counts.standings.get("recovered") : null,
    worse: isRated ? counts.change.get("worse") : null,
    newlySur: isRated ? newlySur : null,
    silent: counts.silent.get("yes"),
    missing: isShortfallKnown ? counts.economy.get("missing") : null,
  };
  const words = (number: number | null | undefined) =>
    number === null ? ABSENT : formatCount(number ?? 0, language);
  return (
    <fieldset className={styles["quick"]} aria-label={t.quick.title} data-print="no">
      <OrderButton chosen={chosen} change={change} />
      {QUICK_FILTER_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={isPressed({ ...chosen, query: "" }, name)}
          onClick={() => change((now) => toggled(now, name))}
        >
          {t.quick[name]} <span>{words(count[name])}</span>
        </button>
      ))}
    </fieldset>
  );
});

type OrderButtonProps = Pick<Worklist, "chosen" | "change">;

/** Puts what deviates first, in the order of a meeting; pressed again, the document's order. */
const OrderButton = memo(function OrderButton({ chosen, change }: OrderButtonProps) {
  const { deviationsFirst } = useText(initiativesText);
  const { sortKeys } = useText(worklistColumnsText);
  const isPressed = chosen.sorting[0]?.key === "deviation";
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      title={deviationsFirst}
      onClick={() => change({ sorting: isPressed ? [] : [{ key: "deviation", descending: false }] })}
    >
      <Arrow to="down" />
      {sortKeys.deviation}
    </button>
  );
});
