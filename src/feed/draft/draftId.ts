/** The draft's place in addresses and in the cache. No published follow-up's id begins with `~`. */
export const DRAFT_ID = "~kladde";
