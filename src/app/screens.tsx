import { useParams } from "@tanstack/react-router";
import { type FunctionComponent, lazy } from "react";
import type { Agreement } from "../agreement/agreement.ts";
import { useAgreement } from "./useAgreement.ts";

interface AgreementPageProps {
  readonly agreement: Agreement;
  /** The initiative that the address names; empty on screens that are not about one. */
  readonly id: string;
}

interface AgreementPage {
  readonly loader: () => Promise<unknown>;
  readonly component: FunctionComponent;
}

/**
 * A screen that shows the agreement of its address, as a route's options: its code is fetched beside the
 * data, not after it.
 */
export function agreementPage(load: () => Promise<FunctionComponent<AgreementPageProps>>): AgreementPage {
  const Page = lazy(async () => ({ default: await load() }));
  const component = () => {
    const { initiative } = useParams({ strict: false });
    return <Page agreement={useAgreement()} id={initiative ?? ""} />;
  };
  return { loader: load, component };
}
