import { memo } from "react";
import { Arrow } from "../../../components/text/Arrow.tsx";
import { initiativesText } from "../../../text/initiatives.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import type { Worklist } from "../useWorklist.ts";

type OrderButtonProps = Pick<Worklist, "chosen" | "change">;

/** Puts what deviates first, in the order of a meeting; pressed again, the document's order. */
export const OrderButton = memo(function OrderButton({ chosen, change }: OrderButtonProps) {
  const { deviationsFirst } = useText(initiativesText);
  const { sortKeys } = useText(worklistColumnsText);
  const isPressed = chosen.sorting[0]?.key === "deviation";
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      title={deviationsFirst}
      onClick={() => change({ sorting: isPressed ? [] : [{ key: "deviation", descending: false }] })}
    >
      <Arrow to="down" />
      {sortKeys.deviation}
    </button>
  );
});
