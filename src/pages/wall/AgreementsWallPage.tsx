import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { newestDay } from "../../agreement/portfolio/portfolio.ts";
import { usePortfolio } from "../../components/portfolio/usePortfolio.ts";
import { catalogueQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { startParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { type AgreementView, agreementWallParameters } from "../../links/wall.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { wallText } from "../../text/wall.ts";
import { attentionView } from "./agreements/attentionView.tsx";
import { savingsView } from "./agreements/savingsView.tsx";
import { smileysView } from "./agreements/smileysView.tsx";
import { type WallAgreements, wallAgreements } from "./agreements/wallAgreements.ts";
import type { Views } from "./views/view.ts";
import { Wall, type WallSubject } from "./Wall.tsx";

const { queryKey } = catalogueQuery();

/** The wall screen of all agreements, or of those that the address asks for: from the catalogue alone. */
export function AgreementsWallPage() {
  const t = useText(wallText);
  const { title } = useText(followUpsText);
  const { followUps } = useSuspenseQuery({ ...catalogueQuery(), ...onlyWhenAsked }).data;
  const { values } = useParameters(agreementWallParameters);
  const { agreements, known, ignored } = usePortfolio(followUps, values);
  const latest = useMemo(() => wallAgreements(agreements), [agreements]);
  const subjectOf = useCallback(
    ({ agreements: shown, left }: WallAgreements): WallSubject => {
      const [authority, ...others] = new Set(shown.map(({ newest }) => newest.authority));
      return {
        name: title,
        words: [others.length === 0 ? authority : undefined, t.agreements.count(shown.length + left)]
          .filter(Boolean)
          .join(" · "),
        asOf: newestDay(shown),
        isCorrected: false,
        missing: null,
      };
    },
    [t, title],
  );
  return (
    <Wall
      id={ALL_FOLLOW_UPS}
      queryKey={queryKey}
      latest={latest}
      views={AGREEMENT_VIEWS}
      viewNames={t.agreementViews}
      parameters={agreementWallParameters}
      unknown={ignored}
      subjectOf={subjectOf}
      back={{ href: href.start(writeParameters(startParameters, known)), words: title }}
    />
  );
}

/** The views of a wall screen of all agreements, in the order of the usual rotation. */
const AGREEMENT_VIEWS: Views<WallAgreements, AgreementView> = {
  smileys: {
    content: smileysView,
    seconds: 40,
    applies: ({ agreements }) =>
      agreements.some(({ committees }) => committees.some(({ latest }) => latest.totals !== undefined)),
  },
  savings: {
    content: savingsView,
    seconds: 40,
    applies: ({ agreements }) =>
      agreements.some(({ committees }) => committees.some(({ latest }) => latest.totals?.savings != null)),
  },
  attention: {
    content: attentionView,
    seconds: 40,
    applies: ({ agreements }) => agreements.length > 0,
  },
};
