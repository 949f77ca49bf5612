import { agreementCounts } from "../../../agreement/portfolio/agreementCounts.ts";
import { followUpsText } from "../../../text/followUps.ts";
import { heatmapText } from "../../../text/heatmap.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../../text/messages.ts";
import { shortRounds } from "../../../text/roundNames.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { CountRow, countsWidth, RoundRow } from "../views/CountRow.tsx";
import { RoundsLine } from "../views/RoundsLine.tsx";
import { agreementFlow } from "./agreementFlow.tsx";
import type { WallAgreements } from "./wallAgreements.ts";
import { wholeFirst } from "./wholeFirst.tsx";

/** How does each committee stand, round for round? One agreement after the other. */
export function smileysView(shown: WallAgreements, language: Language): FlowContent {
  const t = followUpsText[language];
  const widths = shown.agreements.map((agreement) => countsWidth(agreementCounts(agreement).rounds));
  return agreementFlow(shown, language, Math.max(...widths, 0), (agreement) => {
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
    return {
      above: (
        <>
          <RoundsLine rounds={rounds} names={brief} />
          <RoundRow rounds={rounds} brief={brief}>
            {null}
          </RoundRow>
        </>
      ),
      items: byCommittee.size > 1 ? wholeFirst(sum, rows) : rows,
    };
  });
}
