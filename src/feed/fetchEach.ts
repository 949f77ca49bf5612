import type { FollowUp } from "../agreement/followUp.ts";

/**
 * Fetches follow-ups side by side. `onCome` hears of each when it has come, or with `null` and the error when it could not be
 * fetched.
 */
export async function fetchEach(
  ids: readonly string[],
  fetchOne: (id: string) => Promise<FollowUp>,
  onCome: (id: string, followUp: FollowUp | null, error: unknown) => void,
): Promise<void> {
  await Promise.all(
    ids.map((id) =>
      fetchOne(id).then(
        (followUp) => onCome(id, followUp, null),
        (error: unknown) => onCome(id, null, error),
      ),
    ),
  );
}
