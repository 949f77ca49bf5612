import type { Initiative } from "../../agreement/schema.ts";

/** An initiative as the document heads it: `7.06. Styrket indsats mod socialt bedrageri`. */
export function InitiativeName({ initiative }: { readonly initiative: Initiative }) {
  return (
    <bdi>{initiative.number === null ? initiative.title : `${initiative.number}. ${initiative.title}`}</bdi>
  );
}
