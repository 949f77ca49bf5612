import type { Agreement } from "../../agreement/agreement.ts";

/** What stands at the foot of a slide: which follow-up it shows. */
export function footOf({ followUp: { title, authority } }: Agreement): string {
  return `${title} · ${authority}`;
}
