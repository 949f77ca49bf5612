import type { Agreement } from "../../agreement/agreement.ts";
import { nameId } from "../../agreement/centres.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { formatList } from "../../text/format.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./initiative.module.css";

interface FactsProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

/** Who is responsible, who contributes, and where the initiative belongs. */
export function Facts({ agreement, initiative }: FactsProps) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { id } = agreement.followUp;
  const theme = agreement.themeById.get(initiative.theme);
  return (
    <Section title={t.facts}>
      <dl className={styles["facts"]}>
        <dt>{t.responsible}</dt>
        <dd>
          {initiative.responsible.length === 0
            ? t.nobody
            : initiative.responsible.map((name) => (
                <a
                  key={name}
                  href={href.initiatives(
                    id,
                    writeParameters(initiativesParameters, { center: [nameId(name)] }),
                  )}
                >
                  {name}
                </a>
              ))}
        </dd>
        <dt>{t.committee}</dt>
        <dd>{initiative.committee ?? t.nobody}</dd>
        <dt>{t.contributors}</dt>
        <dd>
          {initiative.contributors.length === 0 ? t.nobody : formatList(initiative.contributors, language)}
        </dd>
        <dt>{t.theme}</dt>
        <dd>
          {theme !== undefined && (
            <a href={href.initiatives(id, writeParameters(initiativesParameters, { tema: [theme.id] }))}>
              <ThemeName theme={theme} />
            </a>
          )}
        </dd>
        <dt>{t.funding}</dt>
        <dd>{initiative.funding.length === 0 ? t.nobody : formatList(initiative.funding, language)}</dd>
      </dl>
    </Section>
  );
}
