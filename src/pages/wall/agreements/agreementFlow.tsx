import type { ReactNode } from "react";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { followUpsText } from "../../../text/followUps.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent, FlowGroup } from "../flow/PagedFlow.tsx";
import type { WallAgreements } from "./wallAgreements.ts";

interface BelowName {
  /** Between the name and the items. */
  readonly above?: ReactNode;
  readonly items: FlowGroup["items"];
}

/**
 * One agreement after the other: its name, how many of its committees there are where some are left out, and what is said of it;
 * above them how many more agreements there are.
 */
export function agreementFlow(
  { agreements, left }: WallAgreements,
  language: Language,
  columnWidth: number,
  below: (agreement: PortfolioAgreement) => BelowName,
): FlowContent {
  const groups = agreements.map((agreement): FlowGroup => {
    const { id, newest, committees, inAll } = agreement;
    const { above, items } = below(agreement);
    const heading: FlowGroup["heading"] = (continues) => (
      <>
        <h3>
          <bdi lang={DOCUMENT_LANGUAGE}>{`${newest.title} · ${newest.authority}`}</bdi>
          {inAll !== undefined && ` · ${followUpsText[language].someCommittees(committees.length, inAll)}`}
          {continues}
        </h3>
        {above}
      </>
    );
    return { key: id, heading, items };
  });
  return { lead: left > 0 ? <p>{wallText[language].agreements.left(left)}</p> : null, groups, columnWidth };
}
