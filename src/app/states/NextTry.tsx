import { useNow } from "../../device/useNow.ts";
import { RetryState } from "./RetryState.tsx";

/** How often it is looked at whether the next try is still ahead, in milliseconds. */
const CLOCK = 5000;

interface NextTryProps {
  /** What failed. */
  readonly query: { readonly errorUpdatedAt: number; readonly isFetching: boolean };
  /** Milliseconds after which it is asked for again. */
  readonly pause: number;
}

/** In a notice of what failed: when the page asks for it again, and that it does. */
export function NextTry({ query: { errorUpdatedAt, isFetching }, pause }: NextTryProps) {
  // A tab that nobody sees does not ask again: the moment passes.
  const nextTry = errorUpdatedAt + pause;
  const isAhead = nextTry > useNow(CLOCK);
  return <RetryState isSpoken={false} isRetrying={isFetching} nextTry={isAhead ? nextTry : null} />;
}
