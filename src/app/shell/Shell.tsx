import type { ReactNode } from "react";
import { FreshnessNotice } from "../states/FreshnessNotice.tsx";
import { PageFrame } from "./PageFrame.tsx";

interface ShellProps {
  readonly followUpId: string;
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame of the screens about a follow-up: its other screens in the header, and whether its figures are fresh. */
export function Shell({ followUpId, path, children }: ShellProps) {
  return (
    <PageFrame followUpId={followUpId} path={path} notices={<FreshnessNotice followUpId={followUpId} />}>
      {children}
    </PageFrame>
  );
}
