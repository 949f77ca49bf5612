import { moneyLack } from "../../../agreement/portfolio/moneyLack.ts";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { followUpsText } from "../../../text/followUps.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { WallRow } from "../views/WallRow.tsx";
import { agreementFlow } from "./agreementFlow.tsx";
import styles from "./agreements.module.css";
import type { WallAgreements } from "./wallAgreements.ts";

/** What needs attention, by name? The first of each committee, one agreement after the other. */
export function attentionView(shown: WallAgreements, language: Language): FlowContent {
  return agreementFlow(shown, language, 26, (agreement) => ({
    items: agreement.committees.map((committee) => ({
      key: committee.id,
      node: <CommitteeNames committee={committee} />,
    })),
  }));
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
