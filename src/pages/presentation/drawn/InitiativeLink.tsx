import { type ReactNode, use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { slideName } from "../../../links/presentation.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import { SlideLink } from "./SlideLink.tsx";

/** An initiative's name; it leads to its slide, or to its full text where it has none. */
export function InitiativeLink({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { hrefOf } = use(SlideLinksContext);
  const own = slideName({ kind: "initiative", initiative });
  const to = hrefOf(own) === undefined ? slideName({ kind: "text", initiative }) : own;
  return (
    <SlideLink to={to}>
      <InitiativeName initiative={initiative} />
    </SlideLink>
  );
}
