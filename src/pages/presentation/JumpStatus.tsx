import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { isPage } from "./show.ts";

interface JumpStatusProps {
  /** The number that is being typed; "" where none is. */
  readonly digits: string;
  readonly pages: number;
  readonly className: string | undefined;
}

/** To which page a typed number leads, or that no page has it. */
export function JumpStatus({ digits, pages, className }: JumpStatusProps) {
  const t = useText(presentationText);
  if (digits === "") return null;
  return (
    <p role="status" className={className}>
      {isPage(Number(digits), pages) ? t.jump(digits) : t.noPage(digits)}
    </p>
  );
}
