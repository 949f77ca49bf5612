import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { daysSince } from "../../agreement/age.ts";
import { nameId } from "../../agreement/centres/centres.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Corrected } from "../../components/corrections/Corrected.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { markHits } from "../../components/text/markHits.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useToday } from "../../device/useToday.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { formatAgo } from "../../text/age.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./initiative.module.css";
import type { SearchedProps } from "./searchedProps.ts";

/** Where there is one follow-up alone, a centre has nothing elsewhere. */
const LazyCentreLink = loadable(
  () => import("./CentreLink.tsx").then((module) => module.CentreLink),
  Nothing,
);

/** Responsible centres, contributors, committee, theme and funding, and how old what is said of it is. */
export function Facts({ followUp, initiative, query }: SearchedProps) {
  const t = useText(initiativeText);
  const { id } = followUp.facts;
  const part = followUp.union?.partOf.get(initiative.id);
  const names = (all: readonly string[]) =>
    all.length === 0 ? t.nobody : <Names names={all} query={query} />;
  const hasSeveral =
    (useQuery({ ...catalogueQuery(), enabled: false }).data?.followUps.length ?? 0) > 1 && !isEmbedded();
  const language = useLanguage();
  const { asOf } = (part?.followUp ?? followUp).facts;
  const days = daysSince(asOf, useToday());
  const theme = followUp.themeById.get(initiative.theme);
  return (
    <Section title={t.facts}>
      <dl className={styles["facts"]}>
        <Fact initiative={initiative} part="responsible">
          {initiative.responsible.length === 0
            ? t.nobody
            : initiative.responsible.map((name) => (
                <span key={name}>
                  <a href={href.initiatives(id, { centres: [nameId(name)] })}>
                    <bdi lang={DOCUMENT_LANGUAGE}>{markHits(name, query)}</bdi>
                  </a>
                  {hasSeveral ? <LazyCentreLink name={name} authority={followUp.facts.authority} /> : null}
                </span>
              ))}
        </Fact>
        <Fact initiative={initiative} part="committee">
          {part !== undefined ? (
            <a href={href.initiatives(id, { committees: [part.id] })}>
              <bdi lang={DOCUMENT_LANGUAGE}>{markHits(part.name, query)}</bdi>
            </a>
          ) : initiative.committee === null ? (
            t.nobody
          ) : (
            <bdi lang={DOCUMENT_LANGUAGE}>{markHits(initiative.committee, query)}</bdi>
          )}
        </Fact>
        <Fact initiative={initiative} part="contributors">
          {names(initiative.contributors)}
        </Fact>
        <Fact initiative={initiative} part="theme">
          {theme !== undefined && (
            <a href={href.initiatives(id, { themes: [theme.id] })}>
              <ThemeName theme={theme} />
            </a>
          )}
        </Fact>
        <Fact initiative={initiative} part="funding">
          {names(initiative.funding)}
        </Fact>
        {asOf !== null && (
          <div>
            <dt>{t.asOf}</dt>
            <dd>
              {formatDate(asOf, language)}
              {days !== null && `, ${formatAgo(days, language)}`}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

interface FactProps {
  readonly initiative: Initiative;
  readonly part: "responsible" | "committee" | "contributors" | "theme" | "funding";
  readonly children: ReactNode;
}

function Fact({ initiative, part, children }: FactProps) {
  return (
    <div>
      <dt>
        {useText(initiativeText)[part]}
        <Corrected of={initiative} part={part} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Names in a row. A sentence has the names apart, so a search that finds one marks the row as a whole. */
function Names({ names, query }: { readonly names: readonly string[]; readonly query: string }) {
  const row = formatList(names, useLanguage());
  return query === "" ? (
    <Sentence names={names}>{row}</Sentence>
  ) : (
    <bdi lang={DOCUMENT_LANGUAGE}>{markHits(row, query)}</bdi>
  );
}
