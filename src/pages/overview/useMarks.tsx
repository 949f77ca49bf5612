import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";

type Mark = ComponentType<{ readonly followUp: FollowUp; readonly initiative: Initiative }>;

interface Marks {
  /** For what the marks stand in: their code is fetched when it comes into sight. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The mark of an initiative's contradictions; nothing until the code is there. */
  readonly markOf: (initiative: Initiative) => ReactNode;
}

/** The small marks beside initiatives. The rules that find contradictions are no part of the first screen's code. */
export function useMarks(followUp: FollowUp): Marks {
  const ref = useRef<HTMLDivElement>(null);
  const [Mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (place === null) return;
    let isHere = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Without the marks the heatmap is whole: code that cannot be had is not worth a word.
      import("./InitiativeMark.tsx").then(
        ({ InitiativeMark }) => isHere && setMark(() => InitiativeMark),
        () => undefined,
      );
    });
    observer.observe(place);
    return () => {
      isHere = false;
      observer.disconnect();
    };
  }, []);
  const markOf = useCallback(
    (initiative: Initiative) => (Mark === null ? null : <Mark followUp={followUp} initiative={initiative} />),
    [Mark, followUp],
  );
  return { ref, markOf };
}
