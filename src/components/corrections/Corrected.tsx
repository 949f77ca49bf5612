import { use } from "react";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { CorrectionContext } from "./CorrectionContext.ts";
import type { CorrectedProps } from "./CorrectionMark.tsx";

/** The figures are right without their marks, too. */
const Mark = loadable(() => import("./CorrectionMark.tsx").then((module) => module.CorrectionMark), Nothing, {
  Missing: Nothing,
});

/** A small mark beside a value that a person corrected; nothing beside any other. Its code is fetched where any was. */
export function Corrected(props: CorrectedProps) {
  const followUp = use(CorrectionContext);
  return followUp && <Mark followUp={followUp} {...props} />;
}
