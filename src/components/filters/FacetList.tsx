import { type ReactNode, useState } from "react";
import { keepFocusPlace } from "../../device/keepFocusPlace.ts";
import { filtersText } from "../../text/filters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { Button } from "../controls/Button.tsx";
import { ChoiceCount, type Counted } from "./ChoiceCount.tsx";
import { Facet } from "./Facet.tsx";
import styles from "./filters.module.css";

interface FacetListProps<T extends string> {
  readonly legend: string;
  /** A choice that the others depend on, such as a round. */
  readonly lead?: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  /** How many each choice would show; a choice that would show none is still there, in quiet. */
  readonly counts: ReadonlyMap<T, number>;
  readonly counted?: Counted;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** True where a reader looks first; otherwise it is open only when something in it is chosen. */
  readonly startsOpen?: boolean;
}

/** A longer list shows first what would find something, and no more than this. */
const FIRST = 10;

/** The choices of one criterion; several may be chosen, and any of them will do. */
export function FacetList<T extends string>(props: FacetListProps<T>) {
  const { legend, lead, options, counts, counted, chosen, onChange, startsOpen = false } = props;
  const t = useText(filtersText);
  const language = useLanguage();
  const [all, setAll] = useState(options.length <= FIRST);
  const listed = all ? options : firstOf(options, counts, chosen);
  return (
    <Facet legend={legend} chosen={chosen.length} startsOpen={startsOpen}>
      {lead}
      {listed.map(({ value, label }) => {
        const count = counts.get(value) ?? 0;
        const checked = chosen.includes(value);
        return (
          <label key={value} className={styles["choice"]} data-empty={(count === 0 && !checked) || undefined}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={checked}
              onChange={() =>
                onChange(checked ? chosen.filter((other) => other !== value) : [...chosen, value])
              }
            />
            <span>{label}</span>
            <ChoiceCount count={count} counted={counted} />
          </label>
        );
      })}
      {listed.length < options.length && (
        <Button
          isLink
          className={styles["more"]}
          onClick={(event) => keepFocusPlace(event.currentTarget, () => setAll(true))}
        >
          {t.showAll(formatCount(options.length, language))}
        </Button>
      )}
    </Facet>
  );
}

function firstOf<T extends string, Option extends { readonly value: T }>(
  options: readonly Option[],
  counts: ReadonlyMap<T, number>,
  chosen: readonly T[],
): readonly Option[] {
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const promising = options.filter((option) => !isChosen(option) && (counts.get(option.value) ?? 0) > 0);
  const shown = new Set([...options.filter(isChosen), ...promising.slice(0, FIRST)]);
  return options.filter((option) => shown.has(option));
}
