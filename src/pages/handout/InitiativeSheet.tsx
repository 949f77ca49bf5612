import { Fragment } from "react";
import { correctedParts } from "../../agreement/corrections/correctedParts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { CorrectionList } from "../../components/corrections/CorrectionList.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { ThemeLabel } from "../../components/names/ThemeLabel.tsx";
import { Verdicts } from "../../components/standing/Verdicts.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href, placeOf } from "../../links/href.ts";
import { correctionsText } from "../../text/corrections.ts";
import { formatList } from "../../text/format.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { EconomyRow } from "./EconomyRow.tsx";
import styles from "./InitiativeSheet.module.css";
import { MilestoneRow } from "./MilestoneRow.tsx";
import { Row } from "./Row.tsx";
import sheet from "./sheet.module.css";
import { themeHref } from "./themeHref.ts";

/** Every initiative with all its text, theme by theme in the document's order. */
export function InitiativeSheet({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).initiatives;
  const { id } = followUp.facts;
  return (
    <section className={sheet["sheet"]} aria-label={t.title} id={placeOf(themeHref(id, null))}>
      {followUp.themes.map((theme) => (
        <section key={theme.id} className={sheet["theme"]} id={placeOf(themeHref(id, theme))}>
          <h2>
            <ThemeLabel followUp={followUp} theme={theme} />
          </h2>
          {(followUp.initiativesByTheme.get(theme.id) ?? []).map((initiative) => (
            <Entry key={initiative.id} followUp={followUp} initiative={initiative} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Entry({ followUp, initiative }: InitiativeProps) {
  const t = useText(initiativeText);
  const c = useText(correctionsText);
  const corrected = correctedParts(followUp.facts).get(initiative);
  return (
    <article className={sheet["entry"]} id={placeOf(href.initiative(followUp.facts.id, initiative.id))}>
      <header className={sheet["entryHead"]}>
        <h3>
          <InitiativeName initiative={initiative} />
        </h3>
        <Verdicts followUp={followUp} initiative={initiative} />
        <FactLine initiative={initiative} />
      </header>
      {initiative.description !== null && (
        <Row label={t.description}>
          <Prose text={initiative.description} />
        </Row>
      )}
      {initiative.remarks !== null && (
        <Row label={t.remarks}>
          <Prose text={initiative.remarks} />
        </Row>
      )}
      {followUp.rounds.map((round, index) => (
        <MilestoneRow key={round.id} followUp={followUp} initiative={initiative} round={index} />
      ))}
      <EconomyRow followUp={followUp} initiative={initiative} />
      {corrected !== undefined && (
        <Row label={c.corrections}>
          <CorrectionList facts={followUp.facts} parts={corrected} isOfOne />
        </Row>
      )}
    </article>
  );
}

/**
 * Responsible centres, committee, contributors and funding in one line. What the document does not state is left out,
 * except that a missing centre is named as missing.
 */
function FactLine({ initiative }: { readonly initiative: Initiative }) {
  const t = useText(initiativeText);
  const language = useLanguage();
  const { responsible, committee, contributors, funding } = initiative;
  const names = [...responsible, committee ?? "", ...contributors, ...funding];
  const facts = [
    [t.responsible, responsible.length === 0 ? t.nobody : formatList(responsible, language)],
    [t.committee, committee ?? ""],
    [t.contributors, formatList(contributors, language)],
    [t.funding, formatList(funding, language)],
  ] as const;
  return (
    <dl className={styles["facts"]}>
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <Sentence names={names}>{value}</Sentence>
            </dd>
          </Fragment>
        ))}
    </dl>
  );
}
