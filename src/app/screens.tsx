import { type FunctionComponent, lazy } from "react";
import type { Agreement } from "../agreement/agreement.ts";
import { useAgreement } from "./useAgreement.ts";

interface AgreementPage {
  readonly loader: () => Promise<unknown>;
  readonly component: FunctionComponent;
}

/**
 * A screen that shows the agreement of its address, as a route's options: its code is fetched beside the
 * data, not after it.
 */
export function agreementPage(
  load: () => Promise<FunctionComponent<{ readonly agreement: Agreement }>>,
): AgreementPage {
  const Page = lazy(async () => ({ default: await load() }));
  const component = () => <Page agreement={useAgreement()} />;
  return { loader: load, component };
}
