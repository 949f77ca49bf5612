import { type ReactNode, use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { slideName } from "../../../links/presentation.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import { SlideLink } from "./SlideLink.tsx";

interface InitiativeLinkProps {
  readonly initiative: Initiative;
  /** A shorter name. */
  readonly name?: string;
}

/** An initiative's name; it leads to its slide, or to its full text where it has none. */
export function InitiativeLink({ initiative, name }: InitiativeLinkProps): ReactNode {
  const { hrefOf } = use(SlideLinksContext);
  const own = slideName({ kind: "initiative", initiative });
  const to = hrefOf(own) === undefined ? slideName({ kind: "text", initiative }) : own;
  return (
    <SlideLink to={to}>
      {name === undefined ? (
        <InitiativeName initiative={initiative} />
      ) : (
        <bdi lang={DOCUMENT_LANGUAGE}>{name}</bdi>
      )}
    </SlideLink>
  );
}
