import { savingsFigures } from "../../agreement/economy/savingsFigures.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { SavingsParts } from "./SavingsParts.tsx";

/** A total of savings as one bar with its key. */
export function SavingsBar({ total }: { readonly total: EconomyTotal }) {
  return <SavingsParts savings={savingsFigures(total)} />;
}
