import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { catalogueQuery } from "../../feed/queries.ts";
import { readsArchive } from "../../feed/readsArchive.ts";
import { PageFrame } from "./PageFrame.tsx";

interface SiteFrameProps {
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame of a screen that shows no follow-up: the header offers the only one's screens; of several none is more its own than another. */
export function SiteFrame({ path, children }: SiteFrameProps) {
  const [first, ...others] =
    useQuery({ ...catalogueQuery(), enabled: !readsArchive(path) }).data?.followUps ?? [];
  return (
    <PageFrame path={path} {...(first === undefined || others.length > 0 ? {} : { followUpId: first.id })}>
      {children}
    </PageFrame>
  );
}
