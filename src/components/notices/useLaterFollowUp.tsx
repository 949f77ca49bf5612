import type { ReactNode } from "react";
import { laterThan } from "../../agreement/history/laterThan.ts";
import type { PlacedFollowUp } from "../../agreement/history/sameAgreement.ts";
import { formatDate } from "../../text/format.ts";
import { followUpName } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { statesText } from "../../text/states.ts";

/**
 * The sentence that there is a later follow-up on the same agreement, with a link to it where `hrefOf` is given. `null` where there is
 * none, where the catalogue does not list the follow-up itself, or has not come. An address that was sent in spring leads to spring's
 * figures.
 */
export function useLaterFollowUp(
  followUps: readonly PlacedFollowUp[] | undefined,
  followUpId: string,
  hrefOf?: (followUpId: string) => string,
): ReactNode {
  const { later: t } = useText(statesText);
  const language = useLanguage();
  const own = followUps?.find(({ id }) => id === followUpId);
  const later = own && followUps ? laterThan(followUps, own) : null;
  if (later === null) return null;
  const asOf =
    later.asOf !== null && later.sequence?.number != null ? formatDate(later.asOf, language) : null;
  const name = followUpName(later, language);
  return (
    <>
      {t.exists} {hrefOf === undefined ? name : <a href={hrefOf(later.id)}>{name}</a>}
      {asOf === null ? "." : `${t.asOf(asOf)}.`}
    </>
  );
}
