import { useQuery } from "@tanstack/react-query";
import { doubtsQuery, type FeedDoubt } from "../feed/feedDoubts.ts";
import { catalogueQuery, followUpQuery } from "../feed/queries.ts";

/** What is doubtful in a follow-up as it was read last; empty until that is looked at. Asks for nothing that is not there. */
export function useDoubts(followUpId: string): readonly FeedDoubt[] {
  const read = useQuery({ ...followUpQuery(followUpId), enabled: false }).data;
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  return useQuery(doubtsQuery(followUpId, read, catalogue)).data ?? NONE;
}

const NONE: readonly FeedDoubt[] = [];
