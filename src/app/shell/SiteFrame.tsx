import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { catalogueQuery } from "../../feed/queries.ts";
import { readsArchive } from "../../feed/readsArchive.ts";
import { PageFrame } from "./PageFrame.tsx";

interface SiteFrameProps {
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame of a screen that shows no follow-up: the header offers the newest one's screens, where there is one and it is known. */
export function SiteFrame({ path, children }: SiteFrameProps) {
  const newest = useQuery({ ...catalogueQuery(), enabled: !readsArchive(path) }).data?.followUps[0]?.id;
  return (
    <PageFrame path={path} {...(newest === undefined ? {} : { followUpId: newest })}>
      {children}
    </PageFrame>
  );
}
