import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Initiative } from "../../agreement/format/schema.ts";

type Mark = ComponentType<{ readonly initiative: Initiative }>;

interface Marks {
  /** For the element that holds the marks: their code loads when it scrolls into view. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The mark of an initiative's contradictions; nothing until the code is there. */
  readonly markOf: (initiative: Initiative) => ReactNode;
}

/**
 * The marks that show how many contradictions concern an initiative. Their code is loaded late, so that the rules that
 * find contradictions do not delay the first screen.
 */
export function useMarks(): Marks {
  const ref = useRef<HTMLDivElement>(null);
  const [Mark, setMark] = useState<Mark | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (place === null) return;
    let isHere = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // The heatmap is complete without the marks: when their code cannot be fetched, no message is shown.
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
    (initiative: Initiative) => (Mark === null ? null : <Mark initiative={initiative} />),
    [Mark],
  );
  return { ref, markOf };
}
