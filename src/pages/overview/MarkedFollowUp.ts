import { createContext } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

/** The follow-up that marks beside initiatives are of: a row that a refresh leaves unchanged is not drawn again, its mark is asked. */
export const MarkedFollowUp = createContext<FollowUp | null>(null);
