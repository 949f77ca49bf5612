import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * The value once what was drawn of it is painted (see {@link afterPaint}); until then the one before, `first` at first. What
 * reads it keeps nobody waiting.
 */
export function usePainted<T, First>(value: T, first: First): T | First {
  const [painted, setPainted] = useState<{ readonly value: T | First }>({ value: first });
  useEffect(
    () => (painted.value === value ? undefined : afterPaint(() => setPainted({ value }))),
    [value, painted],
  );
  return painted.value;
}
