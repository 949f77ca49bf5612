import { QueryClient } from "@tanstack/react-query";

/** The cache of all that is fetched. What a query needs beyond this it says itself, in `feed/queries`. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
}
