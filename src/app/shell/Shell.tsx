import type { ReactNode } from "react";
import { FreshnessNotice } from "../states/FreshnessNotice.tsx";
import { PageFrame } from "./PageFrame.tsx";

interface ShellProps {
  readonly followUpId: string;
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame of a follow-up's screens: the header, and notices about stale figures and new versions. */
export function Shell({ followUpId, path, children }: ShellProps) {
  return (
    <PageFrame followUpId={followUpId} path={path} notices={<FreshnessNotice followUpId={followUpId} />}>
      {children}
    </PageFrame>
  );
}
