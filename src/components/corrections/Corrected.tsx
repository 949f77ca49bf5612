import { use } from "react";
import { loadable, Nothing } from "../../site/loadable.tsx";
import { CorrectionContext } from "./CorrectionContext.ts";

export interface CorrectedProps {
  /** What the value belongs to: an object of the follow-up's facts, such as a milestone. */
  readonly of: unknown;
  /** Which of its values: `smiley`; all of them, those further below too, where none is named. */
  readonly part?: string;
}

/** The figures are right without their marks, too. */
const Mark = loadable(
  () =>
    import("./CorrectionMark.tsx").then(
      ({ CorrectionMark }) => CorrectionMark,
      () => Nothing,
    ),
  Nothing,
);

/** A small mark beside a value that a person corrected; nothing beside any other. Its code is fetched where any was. */
export function Corrected(props: CorrectedProps) {
  const followUp = use(CorrectionContext);
  return followUp && <Mark followUp={followUp} {...props} />;
}
