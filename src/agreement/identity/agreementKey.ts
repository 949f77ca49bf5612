import { nameId } from "../centres/centres.ts";

/**
 * Names the agreement that a follow-up follows up, alike in each follow-up on it: the id that the feed gives it, else
 * the authority with the budget's year, or without one with the title. Never the follow-up's own id.
 */
export function agreementKey({
  agreement,
  authority,
  budgetYear,
  title,
}: {
  readonly agreement?: { readonly id: string } | null;
  readonly authority: string;
  readonly budgetYear: number | null;
  readonly title: string;
}): string {
  return agreement?.id ?? `${nameId(authority)} ${budgetYear ?? nameId(title)}`;
}
