import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { PageCounts } from "./numbering.ts";
import { placesOf, type Show } from "./show.ts";

interface JumpStatusProps {
  readonly show: Pick<Show, "digits" | "endedBy">;
  readonly pages: number;
  readonly counts: PageCounts;
  readonly className: string | undefined;
}

/** To which page a typed number leads, of the deck and of its appendix, or that no page has it. */
export function JumpStatus({ show: { digits, endedBy }, pages, counts, className }: JumpStatusProps) {
  const t = useText(presentationText).jump;
  if (digits === "") return null;
  // Until all pages are counted, any number may be one of theirs.
  const isCounted = counts.appendix !== null;
  const { byEnter, byAppendix } = placesOf(digits, isCounted ? pages : Infinity, counts.main ?? Infinity);
  return (
    <p role="status" className={className}>
      {endedBy !== null ? (
        t.soon[endedBy === "appendix" ? "appendix" : (byEnter?.part ?? "main")](digits)
      ) : (
        <>
          {byEnter === undefined ? t.nowhere(digits) : t[byEnter.part](digits)}
          {byEnter?.part === "main" && byAppendix !== undefined ? ` · ${t.appendixToo(digits)}` : ""}
          {isCounted ? "" : ` · ${t.counting}`}
        </>
      )}
    </p>
  );
}
