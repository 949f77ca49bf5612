import type { FetchQueryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { Config } from "./config.ts";
import type { KnownText } from "./knownText.ts";

/** A value with what its text is known again by, so that the same text need not be parsed again. */
export interface Loaded<T> {
  readonly text: KnownText;
  /** The server's name for this version of the file, where it gave one. */
  readonly tag?: string | undefined;
  readonly value: T;
}

/** The queries of `queries.ts`, for code that these load: it is given them, so that no two files need each other. */
export interface FeedQueries {
  readonly configQuery: () => FetchQueryOptions<Config, Error, Config, string[]>;
  readonly catalogueQuery: () => FetchQueryOptions<
    Loaded<ReadCatalogue>,
    Error,
    Loaded<ReadCatalogue>,
    readonly ["catalogue"]
  >;
  readonly followUpQuery: (
    id: string,
  ) => FetchQueryOptions<Loaded<FollowUp>, Error, Loaded<FollowUp>, readonly ["follow-up", string]>;
}
