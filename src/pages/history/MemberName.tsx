import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { href } from "../../links/href.ts";

interface MemberNameProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative | null;
}

/** An initiative as one of the follow-ups names it, with a link to its screen there. */
export function MemberName({ followUp, initiative }: MemberNameProps) {
  if (initiative === null) return null;
  return (
    <a href={href.initiative(followUp.facts.id, initiative.id)}>
      <InitiativeName initiative={initiative} />
    </a>
  );
}
