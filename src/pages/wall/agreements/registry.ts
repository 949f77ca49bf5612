import { memo } from "react";
import type { AgreementView } from "../../../links/wall.ts";
import type { Views } from "../views/view.ts";
import { AttentionView } from "./AttentionView.tsx";
import { SavingsView } from "./SavingsView.tsx";
import { SmileysView } from "./SmileysView.tsx";
import type { WallAgreements } from "./wallAgreements.ts";

/** The views of a wall screen of all agreements, in the order of the usual rotation. */
export const AGREEMENT_VIEWS: Views<WallAgreements, AgreementView> = {
  smileys: {
    Component: memo(SmileysView),
    seconds: 40,
    applies: ({ agreements }) =>
      agreements.some(({ committees }) => committees.some(({ latest }) => latest.totals !== undefined)),
  },
  savings: {
    Component: memo(SavingsView),
    seconds: 40,
    applies: ({ agreements }) =>
      agreements.some(({ committees }) => committees.some(({ latest }) => latest.totals?.savings != null)),
  },
  attention: {
    Component: memo(AttentionView),
    seconds: 40,
    applies: ({ agreements }) => agreements.length > 0,
  },
};
