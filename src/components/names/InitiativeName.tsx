import type { Initiative } from "../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { Corrected } from "../corrections/Corrected.tsx";

/** An initiative as the document heads it: `7.06. Styrket indsats mod socialt bedrageri`. */
export function InitiativeName({ initiative }: { readonly initiative: Initiative }) {
  return (
    <>
      <bdi lang={DOCUMENT_LANGUAGE}>{numberedName(initiative)}</bdi>
      <Corrected of={initiative} />
    </>
  );
}
