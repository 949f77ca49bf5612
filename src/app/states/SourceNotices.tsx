import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import type { FeedFailure } from "../../feed/errors.ts";
import { isFormer } from "../../feed/formerEntry.ts";
import { catalogueQuery, configQuery, failureOf, followUpQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { dispensable } from "../../site/loadable.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { waitingText } from "../../text/waiting.ts";
import { exported } from "../exported.ts";
import { FAILED_SECONDS } from "../useFollowUp.ts";
import { LazyFailureLine } from "./lazyFailureLine.ts";
import styles from "./states.module.css";

/** Loaded where something has failed: most visits never need it. */
const LazyNextTry = dispensable(() => import("./NextTry.tsx").then(exported("NextTry")));

/** Asks again for itself while it fails, and for nothing else. */
const whileItFails = {
  ...onlyWhenAsked,
  refetchInterval: ({ state }: { readonly state: { readonly error: unknown } }) =>
    state.error !== null && FAILED_SECONDS * 1000,
};

/** A server or a line that fails all requests fails them for one reason. */
const OF_ALL: ReadonlySet<FeedFailure["reason"]> = new Set(["unreachable", "timeout", "awaited", "server"]);

interface SourceNoticesProps {
  /** The follow-up on screen; empty where it is a list of several. */
  readonly followUpId: string;
}

/** Says that configuration or catalogue cannot be read, or what of that, and that the page goes by what it read of them before. */
export function SourceNotices({ followUpId }: SourceNoticesProps) {
  const t = useText(waitingText);
  const { retry } = useText(shellText);
  const config = useQuery({ ...configQuery(), ...whileItFails });
  const catalogue = useQuery({ ...catalogueQuery(), ...whileItFails });
  const own = failureOf(useQuery({ ...followUpQuery(followUpId), enabled: false }).error);
  const { followUps = [], leftOut } = catalogue.data ?? {};
  const entry = followUps.find(({ id }) => id === followUpId);
  const isTold = ({ url, reason }: FeedFailure) =>
    own !== null && (own.url === url || (OF_ALL.has(own.reason) && OF_ALL.has(reason)));
  const told = [
    { words: t.keptConfig, failure: failureOf(config.error), query: config },
    // Where the configuration fails, the catalogue is not even asked for.
    { words: t.keptCatalogue, failure: config.isError ? null : failureOf(catalogue.error), query: catalogue },
    {
      words: followUpId === "" ? t.leftOut : t.keptEntry,
      failure:
        leftOut && config.data && leftOut.total > 0 && (followUpId === "" || isFormer(entry))
          ? ({ reason: "invalid", url: config.data.catalogue, ...leftOut } as const)
          : null,
      query: null,
    },
  ];
  return (
    <div className={styles["notices"]} data-print="no">
      {told.map((one) =>
        one.failure === null || isTold(one.failure) ? null : (
          <Notice
            key={one.words}
            role="status"
            action={
              <>
                {one.query === null ? null : <LazyNextTry query={one.query} pause={FAILED_SECONDS * 1000} />}
                <Button onClick={() => void config.refetch().then(() => catalogue.refetch())}>{retry}</Button>
              </>
            }
          >
            {one.words} <LazyFailureLine failure={one.failure} />
          </Notice>
        ),
      )}
    </div>
  );
}
