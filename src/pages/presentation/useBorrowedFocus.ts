import { useEffect, useEffectEvent } from "react";

/** While an overlay stands, what `find` finds in it has the focus; then what had it before. */
export function useBorrowedFocus(find: () => HTMLElement | null | undefined): void {
  const borrow = useEffectEvent(() => find()?.focus());
  useEffect(() => {
    const before = document.activeElement;
    borrow();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}
