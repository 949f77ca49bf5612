import { filtersText } from "../../text/filters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { VisuallyHidden } from "../controls/VisuallyHidden.tsx";
import flow from "../layout/flow.module.css";

/** What a filter's choices count. */
export type Counted = "initiatives" | "contradictions" | "facts" | "rows";

interface ChoiceCountProps {
  readonly count: number;
  readonly counted?: Counted | undefined;
}

/** How many a choice would show: a number to see, with its unit to hear. */
export function ChoiceCount({ count, counted = "initiatives" }: ChoiceCountProps) {
  const t = useText(filtersText);
  const text = formatCount(count, useLanguage());
  return (
    <>
      <span className={flow["soft"]} aria-hidden="true">
        {text}
      </span>
      <VisuallyHidden>{t.found[counted](text)}</VisuallyHidden>
    </>
  );
}
