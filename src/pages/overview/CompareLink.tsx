import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type PlacedFollowUp, sameAgreement } from "../../agreement/history/sameAgreement.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { historyText } from "../../text/history.ts";
import { useText } from "../../text/LanguageContext.ts";

/**
 * Rounds are compared in one follow-up; this leads to what two of them say, this one and the one before it. Nothing where it
 * is the first or the only one.
 */
export function CompareLink({ followUp: { facts, union } }: { readonly followUp: FollowUp }) {
  const t = useText(historyText);
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const all = sameAgreement<PlacedFollowUp>(data?.followUps ?? [], facts);
  const before = all[all.findIndex(({ id }) => id === facts.id) - 1];
  if (before === undefined || union !== undefined) return null;
  const search = writeParameters(historyParameters, { from: before.id, to: facts.id });
  return <a href={href.history(facts.id, search)}>{t.compare}</a>;
}
