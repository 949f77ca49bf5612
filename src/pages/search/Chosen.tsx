import {
  NAMELESS,
  SEARCH_FACETS,
  type SearchChoice,
  type SearchFacet,
} from "../../agreement/archive/searchFacets.ts";
import { Button } from "../../components/controls/Button.tsx";
import { type Chip, Chips } from "../../components/filters/Chips.tsx";
import { centreHref } from "../../links/archiveHref.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import styles from "./search.module.css";
import { facetName, NO_CHOICE } from "./searchChoice.ts";
import type { Answer } from "./useSearch.ts";

interface ChosenProps {
  readonly answer: Answer;
  readonly choice: SearchChoice;
  readonly without: readonly SearchFacet[];
  readonly onChange: (choice: Partial<SearchChoice>) => void;
}

/** What is chosen, each to be taken off, and all of it at once; of centres their pages. */
export function Chosen({ answer, choice, without, onChange }: ChosenProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const chips = SEARCH_FACETS.filter((facet) => !without.includes(facet)).flatMap((facet) =>
    choice[facet].map((id): Chip => {
      const known = answer.facets[facet].find((value) => value.id === id);
      const label = facetName(facet, known ?? { id, name: id }, language);
      return {
        id: `${facet} ${id}`,
        label,
        removeLabel: t.remove(label),
        onRemove: () => onChange({ [facet]: choice[facet].filter((other) => other !== id) }),
      };
    }),
  );
  if (chips.length === 0) return null;
  const [authority, ...others] = choice.authorities;
  return (
    <div className={styles["chosen"]} data-print="no">
      <Chips label={t.chosen} chips={chips} />
      <Button isLink onClick={() => onChange(NO_CHOICE)}>
        {t.clear}
      </Button>
      {answer.facets.centres
        .filter(({ id }) => id !== NAMELESS && choice.centres.includes(id) && !without.includes("centres"))
        .map(({ id, name }) => (
          <a key={id} href={centreHref(id, others.length === 0 ? authority : undefined)}>
            {t.centrePage(name)}
          </a>
        ))}
    </div>
  );
}
