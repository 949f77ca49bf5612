import type { Agreement } from "../../agreement/agreement.ts";
import { neighboursIn } from "../../agreement/neighbours.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { href } from "../../links/href.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

interface NeighbourLinksProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

/** The way back, and the initiatives before and after this one. */
export function NeighbourLinks({ agreement, initiative }: NeighbourLinksProps) {
  const t = useText(initiativeText);
  const { id } = agreement.followUp;
  const place = neighboursIn(agreement.initiatives, initiative.id);
  return (
    <nav aria-label={t.neighbours} className={styles["neighbours"]} data-print="no">
      <a href={href.overview(id)}>{t.back}</a>
      {place !== null && (
        <>
          <span>{t.place(place.index + 1, agreement.initiatives.length)}</span>
          {place.previous !== null && (
            <a href={href.initiative(id, place.previous.id)} rel="prev">
              ← {t.previous}: <InitiativeName initiative={place.previous} />
            </a>
          )}
          {place.next !== null && (
            <a href={href.initiative(id, place.next.id)} rel="next">
              {t.next}: <InitiativeName initiative={place.next} /> →
            </a>
          )}
        </>
      )}
    </nav>
  );
}
