import type { ComponentProps, ReactNode } from "react";
import { type EconomyTotal, savingsTotal } from "../../agreement/economy/totals.ts";
import { latestKnown } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import { savingsWords } from "../../components/keyFigures/savingsWords.ts";
import { Fold } from "../../components/layout/Fold.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { CommitteeHeatmap } from "../../components/union/CommitteeHeatmap.tsx";
import { CommitteeLinks } from "../../components/union/CommitteeLinks.tsx";
import { CommitteeThemes } from "../../components/union/CommitteeThemes.tsx";
import { href } from "../../links/href.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
import { unionText } from "../../text/union.ts";
import { CentreSection } from "./CentreSection.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { OverviewExport } from "./OverviewExport.tsx";
import styles from "./overview.module.css";
import { ThemeSection } from "./ThemeSection.tsx";

/** What a whole agreement's overview begins with: committees and figures first, and folded what is long. */
export function UnionSections(props: ComponentProps<typeof ThemeSection>) {
  const { followUp, metric } = props;
  return (
    <>
      <CommitteeSection followUp={followUp} metric={metric} />
      <KeyFigures followUp={followUp} />
      <CentreSection followUp={followUp} Fold={DelayedFold} />
      <ThemeSection {...props} Heatmap={CommitteeThemes} />
    </>
  );
}

interface DelayedFoldProps {
  readonly followUp: FollowUp;
  readonly delayed: readonly Initiative[];
  /** The same by name. */
  readonly children: ReactNode;
}

/** A centre's delayed initiatives, of a whole agreement: how many have which smiley, and folded below it which they are. */
function DelayedFold({ followUp, delayed, children }: DelayedFoldProps) {
  const { countWord } = useText(heatmapText);
  const counts = (["sur", "neutral"] as const).flatMap((rating) => {
    const count = delayed.filter((one) => latestKnown(followUp, one)?.rating === rating).length;
    return count === 0 ? [] : [{ rating, count }];
  });
  return (
    <Fold
      everywhere
      heading={
        <span>
          {counts.map(({ rating, count }, place) => (
            <span key={rating}>
              {place > 0 && ", "}
              <Smiley rating={rating} size="s" silent /> {`${count} ${countWord[rating](count)}`}
            </span>
          ))}
        </span>
      }
    >
      {children}
    </Fold>
  );
}

interface CommitteeSectionProps {
  readonly followUp: FollowUp;
  readonly metric: CellMetric;
}

/** The committees of a whole agreement: how each stands round by round, and the way to its own follow-up. */
function CommitteeSection({ followUp, metric }: CommitteeSectionProps) {
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
