import { type ReactNode, use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Corrected } from "../../../components/corrections/Corrected.tsx";
import { slideName } from "../../../links/presentation.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import { SlideLink } from "./SlideLink.tsx";
import { slideWords } from "./slideWords.tsx";

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
      <bdi lang={DOCUMENT_LANGUAGE}>{slideWords(name ?? numberedName(initiative))}</bdi>
      {name === undefined && <Corrected of={initiative} />}
    </SlideLink>
  );
}
