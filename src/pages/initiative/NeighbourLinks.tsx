import { useMemo } from "react";
import { neighboursIn } from "../../agreement/sorting/neighbours.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Arrow } from "../../components/text/Arrow.tsx";
import { isSearchPath } from "../../links/archiveHref.ts";
import { href } from "../../links/href.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { knownValues, worklistOf } from "../../links/worklist.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

/** Links to the list the reader came from, and to the initiatives before and after this one in it. */
export function NeighbourLinks({ followUp, initiative }: InitiativeProps) {
  const t = useText(initiativeText);
  const { id } = followUp.facts;
  const { values, ignored } = useParameters(initiativeParameters);
  const { shown, list, search, unknown } = useMemo(() => {
    const { lines: _, words: __, cameFrom: ___, ...asked } = values;
    const known = knownValues(followUp, asked);
    return {
      shown: known.values,
      list: worklistOf(followUp, known.values),
      search: writeParameters(initiativesParameters, known.values),
      unknown: known.ignored,
    };
  }, [followUp, values]);
  const place = neighboursIn(list, initiative.id);
  return (
    <>
      <IgnoredParameters ignored={[...ignored, ...unknown]} />
      <nav aria-label={t.neighbours} className={styles["neighbours"]} data-print="no">
        <a href={href.initiatives(id, shown)}>{t.backToList}</a>
        {isSearchPath(values.cameFrom) && <a href={`#${values.cameFrom}`}>{t.backToSearch}</a>}
        {place === null ? (
          <span>{t.notInList}</span>
        ) : (
          <>
            <span>{t.place(place.index + 1, list.length)}</span>
            {place.previous !== null && (
              <a href={href.initiative(id, place.previous.id, search)} rel="prev">
                <Arrow to="left" />
                {t.previous}: <InitiativeName initiative={place.previous} />
              </a>
            )}
            {place.next !== null && (
              <a href={href.initiative(id, place.next.id, search)} rel="next">
                {t.next}: <InitiativeName initiative={place.next} />
                <Arrow to="right" />
              </a>
            )}
          </>
        )}
      </nav>
    </>
  );
}
