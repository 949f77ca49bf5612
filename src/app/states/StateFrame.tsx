import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { onlyFollowUp } from "../../feed/onlyFollowUp.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { segmentsOf } from "../hashLocation.ts";
import { isUnattended, matchRoute } from "../routes.ts";
import { PageFrame } from "../shell/PageFrame.tsx";
import { LazyKeptPicture } from "./lazyPicture.ts";
import styles from "./states.module.css";

interface StateFrameProps {
  /** The path of the screen that cannot be shown. */
  readonly place: string;
  readonly children: ReactNode;
  /** True where nothing that was known of its follow-up may be shown any more. */
  readonly isWithdrawn?: boolean;
}

/**
 * The frame of a message screen: below the header, which leads on to the other screens, and above what the page still has of this
 * one; in large letters and without a header on an unattended screen.
 */
export function StateFrame({ place, children, isWithdrawn = false }: StateFrameProps) {
  // What there is of it: a message starts no request.
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const picture = isWithdrawn ? null : <LazyKeptPicture place={place} />;
  if (isUnattended(place))
    return (
      <main className={styles["unattended"]}>
        {children}
        {picture}
      </main>
    );
  const named = isWithdrawn ? undefined : matchRoute(segmentsOf(place))?.params.followUpId;
  const followUpId = named ?? (catalogue && onlyFollowUp(catalogue)?.id);
  return (
    <PageFrame path={place} {...(followUpId === undefined ? {} : { followUpId })}>
      {children}
      {picture}
    </PageFrame>
  );
}
