import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { bringsMissing, pendingCommittees } from "../../agreement/union/missingCommittees.ts";
import { followUpQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { wallParameters } from "../../links/wall.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { unionText } from "../../text/union.ts";
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
  const { title } = useText(unionText);
  const language = useLanguage();
  const { id } = latest.facts;
  const legible = useMemo(() => withLegibleNames(latest), [latest]);
  const { queryKey } = useMemo(() => followUpQuery(id), [id]);
  return (
    <Wall
      id={id}
      queryKey={queryKey}
      latest={legible}
      views={views}
      viewNames={latest.union === undefined ? t.views : { ...t.views, themes: title }}
      parameters={wallParameters}
      subjectOf={(shown) => subjectOf(shown, language)}
      isUrgent={isUrgent}
      back={{ href: href.overview(id), words: t.back }}
    />
  );
}

/** Committees that come, and the word that one of them cannot be fetched, wait for no turn of the page. */
function isUrgent(latest: FollowUp, shown: FollowUp): boolean {
  return bringsMissing(latest, shown) || pendingCommittees(latest).length < pendingCommittees(shown).length;
}

function subjectOf(shown: FollowUp, language: Language): WallSubject {
  const { title, authority, committee, asOf, corrections } = shown.facts;
  return {
    name: title,
    words: [title, authority, committee].filter(Boolean).join(" · "),
    asOf,
    isCorrected: corrections !== undefined,
    missing: missingCommittees(shown, language),
  };
}
