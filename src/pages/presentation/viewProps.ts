import type { ReactNode } from "react";
import type { IgnoredParameter } from "../../links/parameters.ts";
import type { OverlaysProps } from "./Overlays.tsx";

/** What either window of a presentation is given. */
export interface ViewProps extends Pick<OverlaysProps, "followUp" | "pages" | "counts" | "running"> {
  readonly leaveHref: string;
  readonly ignored: readonly IgnoredParameter[];
  /** What is said of an initiative that the address names and the presentation lacks. */
  readonly absent: ReactNode;
  readonly overlays: ReactNode;
}
