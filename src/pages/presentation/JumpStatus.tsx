import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { PageCounts } from "./numbering.ts";
import { placesOf } from "./show.ts";

interface JumpStatusProps {
  /** The number that is being typed; "" where none is. */
  readonly digits: string;
  readonly pages: number;
  readonly counts: PageCounts;
  readonly className: string | undefined;
}

/** To which page a typed number leads, of the deck and of its appendix, or that no page has it. */
export function JumpStatus({ digits, pages, counts, className }: JumpStatusProps) {
  const t = useText(presentationText).jump;
  if (digits === "") return null;
  const { byEnter, byAppendix } = placesOf(digits, pages, counts.main ?? pages);
  return (
    <p role="status" className={className}>
      {byEnter === undefined ? t.nowhere(digits) : t[byEnter.part](digits)}
      {byEnter?.part === "main" && byAppendix !== undefined ? ` · ${t.appendixToo(digits)}` : ""}
    </p>
  );
}
