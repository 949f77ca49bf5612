import { useMemo } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { SkipLinks } from "../../components/layout/SkipLinks.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { searchHref } from "../../links/archiveHref.ts";
import { centreParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { searchText } from "../../text/search.ts";
import { ArchiveFailure } from "./ArchiveFailure.tsx";
import { CentreList } from "./CentreList.tsx";
import { SearchResults } from "./SearchResults.tsx";
import styles from "./search.module.css";
import { NO_CHOICE } from "./searchChoice.ts";
import { type Answer, useSearch } from "./useSearch.ts";
import { useSkipLinks } from "./useSkipLinks.ts";

/** All that a centre is responsible for, in all agreements. */
export function CentrePage() {
  const t = useText(searchText);
  const { values, ignored, change } = useParameters(centreParameters);
  const skipLinks = useSkipLinks();
  const { centre, authorities } = values;
  const fixed = useMemo(() => ({ centres: centre === null ? [] : [centre] }), [centre]);
  const { data: whole, error, refetch } = useSearch("", { ...NO_CHOICE, ...fixed, authorities }, "latest");
  const name = whole?.facets.centres.find(({ id }) => id === centre)?.name || nameOf(centre ?? t.centre);
  const isUnknown = centre !== null && whole?.unknown.centres.includes(centre) === true;
  if (centre === null || isUnknown) {
    return (
      <>
        <PageHeading title={t.centres} documentTitle={`${t.centres} – ${t.product}`}>
          {isUnknown ? <p role="alert">{t.unknownCentre(centre)}</p> : null}
          <p className={styles["quiet"]}>
            {t.centresLead} <a href={searchHref()}>{t.toSearch}</a>
          </p>
          {whole === undefined && error === null && <p>{t.searching}</p>}
        </PageHeading>
        <IgnoredParameters ignored={ignored} />
        {error !== null && <ArchiveFailure error={error} onRetry={() => void refetch()} />}
        {whole !== undefined && <CentreList whole={whole} authorities={authorities} />}
      </>
    );
  }
  return (
    <>
      <SkipLinks links={skipLinks} />
      <PageHeading
        title={name}
        shown={<bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>}
        documentTitle={`${name} – ${t.product}`}
      >
        <p className={styles["quiet"]}>{t.centreLead(name)}</p>
        {whole !== undefined ? (
          <>
            <p>
              <CentreFigures whole={whole} />
            </p>
            <Authorities
              whole={whole}
              chosen={authorities.filter((id) => !whole.unknown.authorities.includes(id))}
              onChoose={(id) => change({ authorities: [id] })}
            />
          </>
        ) : error === null ? (
          <p>{t.searching}</p>
        ) : null}
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <SearchResults values={values} change={change} fixed={fixed} label={t.searchIn(name)} title={name} />
    </>
  );
}

/** How many initiatives there are in the latest follow-ups, in how many years, and how many of them are delayed. */
function CentreFigures({ whole }: { readonly whole: Answer }) {
  const t = useText(searchText);
  const language = useLanguage();
  const delayed = whole.facets.standings
    .filter(({ id }) => id === "off-track" || id === "behind")
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <strong>{t.initiatives(formatCount(whole.total, language))}</strong>{" "}
      {`${t.agreements(whole.facets.years.filter(({ count }) => count > 0).length)}; `}
      <strong>{t.delayed(formatCount(delayed, language))}</strong> {`(${t.delayedRule}).`}
    </>
  );
}

interface AuthoritiesProps {
  readonly whole: Answer;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Which authority the figures are of; where several have a centre of the name, lets the reader choose one. */
function Authorities({ whole, chosen, onChoose }: AuthoritiesProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const all = whole.facets.authorities.filter(({ count }) => count > 0);
  const several = chosen.length === 1 ? all.filter(({ id }) => chosen.includes(id)) : all;
  const [only, ...others] = several;
  if (only === undefined) return null;
  if (others.length === 0) {
    return (
      <p className={styles["quiet"]}>
        <bdi lang={DOCUMENT_LANGUAGE}>{only.name}</bdi>
      </p>
    );
  }
  return (
    <div className={styles["chosen"]} data-print="no">
      <span>{t.severalAuthorities(several.length)}</span>
      {several.map(({ id, name, count }) => (
        <Button key={id} isLink onClick={() => onChoose(id)}>
          <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi> ({formatCount(count, language)})
        </Button>
      ))}
    </div>
  );
}

/** An id as a name, while the name itself is not known: `boern-og-unge` → "Boern og unge". */
function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
