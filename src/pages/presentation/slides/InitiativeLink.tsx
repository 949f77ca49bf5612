import { type ReactNode, use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { slideName } from "../../../links/presentation.ts";
import { SlideLinksContext } from "../slideContext.ts";

/** An initiative's name; it leads to its slide where it has one. */
export function InitiativeLink({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { hrefOf, goTo } = use(SlideLinksContext);
  const name = slideName({ kind: "initiative", initiative });
  const href = hrefOf(name);
  if (href === undefined) return <InitiativeName initiative={initiative} />;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(name);
      }}
    >
      <InitiativeName initiative={initiative} />
    </a>
  );
}
