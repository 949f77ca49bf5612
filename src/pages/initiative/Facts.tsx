import { nameId } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { formatList } from "../../text/format.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./initiative.module.css";

interface FactsProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Responsible centres, contributors, committee, theme and funding. */
export function Facts({ followUp, initiative }: FactsProps) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { id } = followUp.facts;
  const names = (all: readonly string[]) =>
    all.length === 0 ? t.nobody : <Sentence names={all}>{formatList(all, language)}</Sentence>;
  const theme = followUp.themeById.get(initiative.theme);
  return (
    <Section title={t.facts}>
      <dl className={styles["facts"]}>
        <div>
          <dt>{t.responsible}</dt>
          <dd>
            {initiative.responsible.length === 0
              ? t.nobody
              : initiative.responsible.map((name) => (
                  <a
                    key={name}
                    href={href.initiatives(
                      id,
                      writeParameters(initiativesParameters, { centres: [nameId(name)] }),
                    )}
                  >
                    <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
                  </a>
                ))}
          </dd>
        </div>
        <div>
          <dt>{t.committee}</dt>
          <dd>
            {initiative.committee === null ? (
              t.nobody
            ) : (
              <bdi lang={DOCUMENT_LANGUAGE}>{initiative.committee}</bdi>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.contributors}</dt>
          <dd>{names(initiative.contributors)}</dd>
        </div>
        <div>
          <dt>{t.theme}</dt>
          <dd>
            {theme !== undefined && (
              <a href={href.initiatives(id, writeParameters(initiativesParameters, { themes: [theme.id] }))}>
                <ThemeName theme={theme} />
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.funding}</dt>
          <dd>{names(initiative.funding)}</dd>
        </div>
      </dl>
    </Section>
  );
}
