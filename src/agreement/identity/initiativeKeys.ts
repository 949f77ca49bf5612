import { nameId } from "../centres/centres.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";

/** An initiative of a feed that may say which thread it is of: the same through all follow-ups. */
type Threaded = Initiative & { readonly thread?: string | null };

/**
 * Initiative id to a name that the initiative keeps through the follow-ups on an agreement: its thread where the feed
 * says it; else, within its committee, its number where no other has it, else number and title. Two initiatives that
 * are alike in all of it have the same.
 */
export function initiativeKeys({ facts, initiatives }: FollowUp): ReadonlyMap<string, string> {
  const uses = new Map<string | null, number>();
  for (const { number } of initiatives) uses.set(number, (uses.get(number) ?? 0) + 1);
  const keyOf = ({ thread, number, title }: Threaded) => {
    if (thread) return `thread ${thread}`;
    const name = number !== null && uses.get(number) === 1 ? number : `${number ?? ""} ${nameId(title)}`;
    return `${nameId(facts.committee ?? "")} ${name}`;
  };
  return new Map(initiatives.map((initiative) => [initiative.id, keyOf(initiative)]));
}
