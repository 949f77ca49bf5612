import type { QueryClient } from "@tanstack/react-query";
import { followLinksInOrder } from "./followLinks.ts";
import { keepSite } from "./keepSite.ts";

/** What waits until the first screen is complete: nothing of a first visit waits for what is kept for the next. */
export async function atRest(client: QueryClient): Promise<void> {
  followLinksInOrder();
  if (import.meta.env.PROD) await keepSite(client);
}
