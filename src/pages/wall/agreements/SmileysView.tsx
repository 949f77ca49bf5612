import { type ReactNode, useMemo } from "react";
import { agreementCounts } from "../../../agreement/portfolio/agreementCounts.ts";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { followUpsText } from "../../../text/followUps.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { CountRow, countsWidth, RoundRow } from "../views/CountRow.tsx";
import type { ViewProps } from "../views/view.ts";
import { AgreementHeading } from "./AgreementHeading.tsx";
import type { WallAgreements } from "./wallAgreements.ts";
import { wholeFirst } from "./wholeFirst.tsx";

/** How does each committee stand, round for round? One agreement after the other. */
export function SmileysView({ figures: { agreements, left }, flow }: ViewProps<WallAgreements>) {
  const language = useLanguage();
  const { agreements: w } = useText(wallText);
  const tables = useMemo(
    () => agreements.map((agreement) => tableOf(agreement, language)),
    [agreements, language],
  );
  const groups = useMemo(() => tables.map(({ group }) => group), [tables]);
  return (
    <PagedFlow
      lead={left > 0 ? <p>{w.left(left)}</p> : null}
      groups={groups}
      columnWidth={Math.max(...tables.map(({ width }) => width), 0)}
      {...flow}
    />
  );
}

function tableOf(agreement: PortfolioAgreement, language: Language) {
  const t = followUpsText[language];
  const { rounds, byCommittee, whole } = agreementCounts(agreement);
  const brief = shortRounds(rounds, language);
  const rows = agreement.committees.map((committee) => {
    const counts = byCommittee.get(committee);
    return {
      key: committee.id,
      node: (
        <CountRow
          rounds={rounds}
          name={
            <>
              <bdi lang={DOCUMENT_LANGUAGE}>{committee.name}</bdi>
              {counts === undefined && `: ${t.noTotals}`}
            </>
          }
          counts={counts ?? []}
        />
      ),
    };
  });
  const sum = <CountRow rounds={rounds} name={heatmapText[language].wholeAgreement} counts={whole} />;
  const heading = (continues: ReactNode) => (
    <>
      <AgreementHeading agreement={agreement} continues={continues} />
      <RoundRow rounds={rounds} brief={brief}>
        {null}
      </RoundRow>
    </>
  );
  return {
    width: countsWidth(rounds),
    group: { key: agreement.id, heading, items: byCommittee.size > 1 ? wholeFirst(sum, rows) : rows },
  };
}
