import { type ReactNode, use } from "react";
import { SlideLinksContext } from "../slideLinks.ts";

/** A link to another slide of the presentation; the words alone where it has no such slide. */
export function SlideLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { hrefOf, goTo } = use(SlideLinksContext);
  const href = hrefOf(to);
  if (href === undefined) return children;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
