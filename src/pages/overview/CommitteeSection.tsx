import { type EconomyTotal, savingsTotal } from "../../agreement/economy/totals.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { Section } from "../../components/layout/Section.tsx";
import { CommitteeHeatmap } from "../../components/union/CommitteeHeatmap.tsx";
import { CommitteeLinks } from "../../components/union/CommitteeLinks.tsx";
import { href } from "../../links/href.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
import { unionText } from "../../text/union.ts";
import { OverviewExport } from "./OverviewExport.tsx";
import styles from "./overview.module.css";

interface CommitteeSectionProps {
  readonly followUp: FollowUp;
  /** What a cell shows, as the theme heatmap's do. */
  readonly metric: CellMetric;
}

/** The committees of a whole agreement: how each stands round by round, and the way to its own follow-up. */
export function CommitteeSection({ followUp, metric }: CommitteeSectionProps) {
  const t = useText(unionText);
  const language = useLanguage();
  const savings = savingsTotal(followUp);
  return (
    <Section
      title={t.title}
      lead={t.question}
      controls={<OverviewExport followUp={followUp} part={{ kind: "committees" }} title={t.committeeTable} />}
    >
      {savings !== null && <p className={styles["quiet"]}>{savingsSentence(savings, language)}</p>}
      <CommitteeHeatmap
        followUp={followUp}
        metric={metric}
        hrefOf={(committee, round, smiley) =>
          href.initiatives(followUp.facts.id, {
            committees: committee === null ? [] : [committee.id],
            round: round?.id ?? null,
            smiley,
          })
        }
      />
      <p className={styles["quiet"]}>{t.own}</p>
      <CommitteeLinks followUp={followUp} hrefOf={(id) => href.overview(id)} />
    </Section>
  );
}

/** What was reached of the savings, and how each part of them is known: the key figures are a screen further down. */
function savingsSentence(total: EconomyTotal, language: Language): string {
  const { title } = keyFiguresText[language].savings;
  const { reached, ofAgreed, reachedOf, parts } = savingsWords(total, language);
  const evidence = parts.map(({ words }) => words).join(", ");
  return `${title}: ${(reachedOf ?? [reached, ofAgreed]).join(" ")}${evidence === "" ? "" : ` (${evidence})`}`;
}
