import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { doubtsQuery, type FeedDoubt } from "../feed/feedDoubts.ts";
import { catalogueQuery, followUpQuery } from "../feed/queries.ts";

/** What is doubtful in a follow-up as it was read last; empty until that is looked at. Asks for nothing that is not there. */
export function useDoubts(followUpId: string): readonly FeedDoubt[] {
  const latest = useQuery({ ...followUpQuery(followUpId), enabled: false }).data;
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  // Looked at when it is drawn: whoever asks for the catalogue while it is being drawn has the drawing begun again.
  const read = useDeferredValue(latest);
  return useQuery(doubtsQuery(followUpId, read, catalogue)).data ?? NONE;
}

const NONE: readonly FeedDoubt[] = [];
