import type { ReactNode } from "react";
import type { PortfolioAgreement } from "../../../agreement/portfolio/portfolio.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";

interface AgreementHeadingProps {
  readonly agreement: PortfolioAgreement;
  /** That the group goes on. */
  readonly continues: ReactNode;
}

/** The name of an agreement above what stands of it. */
export function AgreementHeading({ agreement: { newest }, continues }: AgreementHeadingProps) {
  return (
    <h3>
      <bdi lang={DOCUMENT_LANGUAGE}>{`${newest.title} · ${newest.authority}`}</bdi>
      {continues}
    </h3>
  );
}
