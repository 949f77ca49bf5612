import { type ReactNode, useMemo } from "react";
import { moneyLack } from "../../../agreement/portfolio/moneyLack.ts";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { followUpsText } from "../../../text/followUps.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import type { ViewProps } from "../views/view.ts";
import { WallRow } from "../views/WallRow.tsx";
import { AgreementHeading } from "./AgreementHeading.tsx";
import styles from "./agreements.module.css";
import type { WallAgreements } from "./wallAgreements.ts";

/** What needs attention, by name? The first of each committee, one agreement after the other. */
export function AttentionView({ figures: { agreements, left }, flow }: ViewProps<WallAgreements>) {
  const { agreements: w } = useText(wallText);
  const groups = useMemo(
    () =>
      agreements.map((agreement) => ({
        key: agreement.id,
        heading: (continues: ReactNode) => <AgreementHeading agreement={agreement} continues={continues} />,
        items: agreement.committees.map((committee) => ({
          key: committee.id,
          node: <CommitteeNames committee={committee} />,
        })),
      })),
    [agreements],
  );
  return (
    <PagedFlow lead={left > 0 ? <p>{w.left(left)}</p> : null} groups={groups} columnWidth={26} {...flow} />
  );
}

function CommitteeNames({ committee }: { readonly committee: PortfolioAgreement["committees"][number] }) {
  const t = useText(followUpsText);
  const { effort, economy: economyWord } = useText(verdictsText);
  const { name, latest } = committee;
  const { totals } = latest;
  const more = totals === undefined ? 0 : totals.deviating - totals.attention.length;
  return (
    <>
      <WallRow
        title={
          <bdi className={styles["committee"]} lang={DOCUMENT_LANGUAGE}>
            {name}
          </bdi>
        }
        aside={
          totals === undefined
            ? t.noTotals
            : totals.deviating === 0
              ? t.noDeviations
              : t.deviating(totals.deviating)
        }
      />
      {totals?.attention.map((initiative) => {
        const { id, number, title, smiley, economy } = initiative;
        const lack = moneyLack(initiative);
        return (
          <WallRow
            key={id}
            marks={<Smiley rating={smiley} about={effort} />}
            title={<bdi lang={DOCUMENT_LANGUAGE}>{numberedName({ number, title })}</bdi>}
            aside={
              (lack !== null || economy !== null) && (
                <>
                  <Smiley rating={economy} about={economyWord} /> {lack === null ? null : t.moneyLacks[lack]}
                </>
              )
            }
          />
        );
      })}
      {more > 0 && <p>{t.further(more)}</p>}
    </>
  );
}
