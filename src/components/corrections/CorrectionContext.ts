import { createContext } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

/** The follow-up whose corrected values are marked; `null` where none are. */
export const CorrectionContext = createContext<FollowUp | null>(null);
