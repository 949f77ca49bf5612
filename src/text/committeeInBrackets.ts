import type { FollowUp } from "../agreement/followUp.ts";

/** Behind the name of a whole agreement's initiative its committee, ` (Socialudvalget)`; empty of a single follow-up's. */
export function committeeInBrackets({ union }: FollowUp, { id }: { readonly id: string }): string {
  const part = union?.partOf.get(id);
  return part ? ` (${part.name})` : "";
}
