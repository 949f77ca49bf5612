import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { wallParameters } from "../../links/wall.ts";
import { useText } from "../../text/LanguageContext.ts";
import { wallText } from "../../text/wall.ts";
import { withLegibleNames } from "./legibleNames.ts";
import { VIEWS } from "./views/registry.ts";
import { Wall, type WallSubject } from "./Wall.tsx";

interface WallPageProps {
  readonly followUp: FollowUp;
  /** What can be shown; the product's own views unless a test gives others. */
  readonly views?: typeof VIEWS;
}

/** The wall screen of a follow-up. */
export function WallPage({ followUp: latest, views = VIEWS }: WallPageProps) {
  const t = useText(wallText);
  const { id } = latest.facts;
  const legible = useMemo(() => withLegibleNames(latest), [latest]);
  const { queryKey } = useMemo(() => followUpQuery(id), [id]);
  return (
    <Wall
      id={id}
      queryKey={queryKey}
      latest={legible}
      views={views}
      viewNames={t.views}
      parameters={wallParameters}
      subjectOf={subjectOf}
      back={{ href: href.overview(id), words: t.back }}
    />
  );
}

function subjectOf({ facts }: FollowUp): WallSubject {
  const { title, authority, committee, asOf, corrections } = facts;
  return {
    name: title,
    words: [title, authority, committee].filter(Boolean).join(" · "),
    asOf,
    isCorrected: corrections !== undefined,
  };
}
