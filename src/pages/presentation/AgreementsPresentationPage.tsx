import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { usePortfolio } from "../../components/portfolio/usePortfolio.ts";
import { catalogueQuery, onlyWhenAsked } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { agreementPresentationParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { ALL_FOLLOW_UPS } from "../../links/portfolio.ts";
import { startParameters } from "../../links/screens.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { agreementsDeck } from "../../slides/agreementsDeck.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { AgreementsStart } from "./AgreementsStart.tsx";
import { LaidOutDeck } from "./LaidOutDeck.tsx";

/** The agreements of the catalogue as slides for a meeting: no follow-up is fetched for them. */
export function AgreementsPresentationPage() {
  const language = useLanguage();
  const newest = useSuspenseQuery({ ...catalogueQuery(), ...onlyWhenAsked }).data;
  // The slides keep the catalogue they started with: a refresh must not change them during a meeting.
  const [{ followUps }] = useState(newest);
  const { values, ignored, change, changed } = useParameters(agreementPresentationParameters);
  const { agreements, known, ignored: unknown } = usePortfolio(followUps, values);
  const deck = useMemo(() => agreementsDeck(agreements, language), [agreements, language]);
  const filter = writeParameters(startParameters, known);
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  return (
    <LaidOutDeck
      deck={deck}
      isWhole
      channel={formatSearchText(filter)}
      slide={values.slide}
      role={values.role}
      onName={onName}
      hrefOf={(slide, role = values.role) => href.presentation(ALL_FOLLOW_UPS, changed({ slide, role }))}
      leaveHref={href.start(filter)}
      start={(given) => <AgreementsStart deck={deck} filter={filter} {...given} />}
      ignored={[...ignored, ...unknown]}
    />
  );
}
