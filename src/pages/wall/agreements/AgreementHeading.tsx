import type { ReactNode } from "react";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { followUpsText } from "../../../text/followUps.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";

interface AgreementHeadingProps {
  readonly agreement: PortfolioAgreement;
  /** That the group goes on. */
  readonly continues: ReactNode;
}

/** The name of an agreement, and how many of its committees there are where some are left out, above what stands of it. */
export function AgreementHeading({
  agreement: { newest, committees, inAll },
  continues,
}: AgreementHeadingProps) {
  const t = useText(followUpsText);
  return (
    <h3>
      <bdi lang={DOCUMENT_LANGUAGE}>{`${newest.title} · ${newest.authority}`}</bdi>
      {inAll !== undefined && ` · ${t.someCommittees(committees.length, inAll)}`}
      {continues}
    </h3>
  );
}
