import { useCallback } from "react";
import { type EconomyRow, hasAmounts } from "../../agreement/economy/rows.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { FILTERS } from "../../components/filters/filterPreparation.ts";
import { PageGrid } from "../../components/layout/PageGrid.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { preparedScreen } from "../../components/layout/preparedScreen.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { FollowUpLine } from "../../components/names/FollowUpLine.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { href } from "../../links/href.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { economyParameters } from "../../links/screens.ts";
import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { BreakdownSection } from "./BreakdownSection.tsx";
import { byCentre, byCommittee, byTheme } from "./breakdowns.ts";
import { ChartSection } from "./ChartSection.tsx";
import { DisagreementSection } from "./DisagreementSection.tsx";
import { EconomyExport } from "./EconomyExport.tsx";
import { EconomyFilters } from "./EconomyFilters.tsx";
import styles from "./EconomyPage.module.css";
import { KindChoice } from "./KindChoice.tsx";
import { TableSection } from "./TableSection.tsx";
import { TotalSection } from "./TotalSection.tsx";
import { useEconomy } from "./useEconomy.ts";

/** Do we reach what was agreed in kroner, and where not? */
export const EconomyPage = preparedScreen(FILTERS, ({ followUp, prepared }) => {
  const t = useText(economyText);
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${followUp.facts.title}`}>
        <FollowUpLine followUp={followUp} />
      </PageHeading>
      {prepared === null ? null : <Economy followUp={prepared} />}
    </>
  );
});

function Economy({ followUp }: { readonly followUp: FollowUp }) {
  useRunningLines(followUp);
  const t = useText(economyText);
  const m = useText(moneyText);
  const { id } = followUp.facts;
  const view = useEconomy(followUp);
  const { measure, totals, listFilter } = view;
  const filter = writeParameters(economyParameters, {
    measure,
    committee: view.committee,
    theme: view.theme,
    centre: view.centre,
  });
  const hasFigures = hasAmounts(followUp.initiatives);
  // On the initiative's screen, next and previous follow the chart's order, and the source lines are marked.
  const rowHref = useCallback(
    ({ initiative }: EconomyRow) =>
      href.initiative(
        id,
        initiative.id,
        writeParameters(initiativeParameters, {
          ...listFilter,
          measures: [measure],
          sorting: [
            { key: "economy", descending: true },
            { key: "missing", descending: true },
          ],
          lines: initiative.economy?.source ?? null,
        }),
      ),
    [id, measure, listFilter],
  );
  return (
    <>
      <IgnoredParameters ignored={view.ignored} />
      <PageGrid pairsFrom="100rem">
        {hasFigures && (
          <div className={styles["choices"]} data-print="no">
            <KindChoice kinds={view.kinds} chosen={measure} />
            <EconomyFilters followUp={followUp} view={view} />
          </div>
        )}
        {totals.length === 0 ? (
          <Section title={m.measures[measure]}>
            <p>{hasFigures ? t.noneOfKind(m.measures[measure]) : t.none}</p>
          </Section>
        ) : (
          <>
            {totals.map((total) => (
              <TotalSection
                key={`${total.year} ${total.basis}`}
                total={total}
                rowHref={rowHref}
                listHref={view.listHref}
              />
            ))}
            <BreakdownSection {...t.committees} by={byCommittee} followUp={followUp} view={view} />
            <ChartSection followUp={followUp} filter={filter} totals={totals} rowHref={rowHref} />
            <TableSection
              totals={totals}
              rowHref={rowHref}
              controls={<EconomyExport followUp={followUp} view={view} filter={filter} />}
            />
          </>
        )}
        <DisagreementSection followUp={followUp} view={view} />
        {totals.length > 0 && (
          <>
            <BreakdownSection {...t.themes} by={byTheme} followUp={followUp} view={view} />
            <BreakdownSection
              title={t.centres.title}
              lead={t.centres.lead}
              column={t.centres.column}
              by={byCentre}
              followUp={followUp}
              view={view}
            />
          </>
        )}
      </PageGrid>
    </>
  );
}
