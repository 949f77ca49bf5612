import { useEffect, useState } from "react";

/** The key of the element that is pointed at or has the focus; Escape resets it (WCAG 1.4.13). */
export function usePointedAt() {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    const letGo = (event: KeyboardEvent) => {
      if (event.key === "Escape") setKey(null);
    };
    addEventListener("keydown", letGo);
    return () => removeEventListener("keydown", letGo);
  }, [key]);
  return [key, setKey] as const;
}
