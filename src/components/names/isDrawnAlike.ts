import type { FollowUp } from "../../agreement/followUp.ts";
import { isSameGround } from "../../agreement/isSameGround.ts";

type Props = { readonly followUp: FollowUp };

/**
 * For `memo`: whether what speaks of one initiative needs not be drawn again. After a refresh the follow-up is another one, but
 * an initiative that stays as it was is the very same.
 */
export function isDrawnAlike<P extends Props>(before: P, now: P): boolean {
  const keys = Object.keys({ ...before, ...now }) as (keyof P)[];
  return keys.every((key) =>
    key === "followUp" ? isSameGround(before.followUp, now.followUp) : before[key] === now[key],
  );
}
