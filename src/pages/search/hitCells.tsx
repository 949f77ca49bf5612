import { nameId } from "../../agreement/centres/centres.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { ExcerptWords } from "../../components/text/ExcerptWords.tsx";
import { markHits } from "../../components/text/markHits.tsx";
import type { SearchHit } from "../../feed/archive/search/archiveSearch.ts";
import { centreHref } from "../../links/archiveHref.ts";
import { href } from "../../links/href.ts";
import { centreParameters, initiativeParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import { formatDate } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { searchText } from "../../text/search.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { useHit, useListed, useSearchPath } from "./HitContext.ts";
import { hitExcerpt } from "./hitExcerpt.ts";
import { hitStanding } from "./hitStanding.ts";
import styles from "./search.module.css";

interface CellProps {
  readonly place: number;
}

/** The initiative, which leads to its own screen, and the words around what was searched. */
export function InitiativeCell({ place }: CellProps) {
  const t = useText(searchText);
  const hit = useHit(place);
  const { query } = useListed().request;
  const cameFrom = useSearchPath();
  if (hit === undefined) return <span className={styles["quiet"]}>{t.searching}</span>;
  const { card } = hit;
  const name = numberedName(card);
  const excerpt = hitExcerpt(card, query);
  return (
    <>
      <a
        href={href.initiative(
          card.followUp,
          card.initiative,
          writeParameters(initiativeParameters, { query, cameFrom }),
        )}
        lang={DOCUMENT_LANGUAGE}
      >
        {markHits(name, query)}
      </a>
      {excerpt === null ? null : (
        <p className={styles["excerpt"]} lang={DOCUMENT_LANGUAGE}>
          <ExcerptWords excerpt={excerpt} query={query} />
        </p>
      )}
    </>
  );
}

/** Whose it is: committee, centres, authority, year, and which follow-up says so. */
export function WhereCell({ place }: CellProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const hit = useHit(place);
  const { request } = useListed();
  if (hit === undefined) return null;
  const { card, authorityName, year } = hit;
  const when = [
    year === null ? null : String(year),
    card.sequence === null ? null : t.sequence(card.sequence),
    card.asOf === null ? null : t.asOf(formatDate(card.asOf, language)),
  ];
  return (
    <>
      {card.committee !== null && (
        <bdi lang={DOCUMENT_LANGUAGE}>{markHits(card.committee, request.query)}</bdi>
      )}
      <Centres hit={hit} />
      <span className={styles["quiet"]}>
        <bdi lang={DOCUMENT_LANGUAGE}>{authorityName}</bdi>
      </span>
      <span className={styles["quiet"]}>{when.filter((one) => one !== null).join(", ")}</span>
    </>
  );
}

/** The responsible centres: each leads to its own page, but not the one whose page this is. */
function Centres({ hit: { card, authority } }: { readonly hit: SearchHit }) {
  const t = useText(searchText);
  const { request, hasAuthorities } = useListed();
  const { values } = useParameters(centreParameters);
  if (card.centres.length === 0) return null;
  return (
    <ul className={styles["centres"]} aria-label={t.facets.centres}>
      {card.centres.map((name) => {
        const marked = markHits(name, request.query);
        const id = nameId(name);
        return (
          <li key={name} lang={DOCUMENT_LANGUAGE}>
            {id === values.centre ? (
              marked
            ) : (
              <a
                href={centreHref(id, hasAuthorities ? authority : undefined)}
                aria-label={t.centrePage(name)}
              >
                {marked}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The smileys of all rounds. */
export function RoundsCell({ place }: CellProps) {
  const t = useText(searchText);
  const hit = useHit(place);
  if (hit === undefined) return null;
  return (
    <ul className={styles["rounds"]} aria-label={t.rounds}>
      {hit.card.rounds.map(([label, smiley]) => (
        <li key={label} title={label}>
          <Smiley rating={smiley} about={label} size="s" />
        </li>
      ))}
    </ul>
  );
}

/** How the effort goes, or went when it was last said. */
export function StandingCell({ place }: CellProps) {
  const language = useLanguage();
  const hit = useHit(place);
  return hit === undefined ? null : <strong>{hitStanding(hit.card, language)}</strong>;
}

/** How the money goes. */
export function EconomyCell({ place }: CellProps) {
  const t = useText(searchText);
  const verdicts = useText(verdictsText);
  const hit = useHit(place);
  if (hit === undefined) return null;
  const { economy, economySmiley } = hit.card;
  return (
    <span>
      {economy === "no-target" ? null : <Smiley rating={economySmiley} about={t.economyAbout} size="s" />}{" "}
      {verdicts.economyVerdicts[economy]}
    </span>
  );
}
