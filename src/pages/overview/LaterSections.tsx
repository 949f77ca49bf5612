import { type ComponentProps, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { daysSince, HISTORY_DAYS } from "../../agreement/age.ts";
import { CorrectionSection } from "../../components/corrections/CorrectionSection.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { useToday } from "../../device/useToday.ts";
import { ageText, formatAgo } from "../../text/age.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { ChangeSection } from "./ChangeSection.tsx";
import { InitiativeSection } from "./InitiativeSection.tsx";
import styles from "./overview.module.css";

/** How old the figures are, what changed between two rounds, what was corrected by hand, and every initiative. */
export function LaterSections(props: ComponentProps<typeof ChangeSection>) {
  useRunningLines(props.followUp);
  return (
    <>
      <AgeNote asOf={props.followUp.facts.asOf} />
      <ChangeSection {...props} />
      <CorrectionSection followUp={props.followUp} />
      <InitiativeSection followUp={props.followUp} />
    </>
  );
}

/**
 * How old a follow-up's figures are today, and that they are history once they are long past. Nothing where the device's clock is
 * before them. It stands behind the buttons, where nothing moves when it comes: no first picture knows the day on which it is looked at.
 */
function AgeNote({ asOf }: { readonly asOf: string | null }) {
  const t = useText(ageText);
  const language = useLanguage();
  const [place, setPlace] = useState<Element | null>(null);
  // Not those of the first picture, which may stand until the app has taken its place.
  useLayoutEffect(() => setPlace(document.querySelector(`#root .${styles["actions"]}`)), []);
  const days = daysSince(asOf, useToday());
  if (days === null || place === null) return null;
  const ago = formatAgo(days, language);
  return createPortal(
    <p className={styles["quiet"]}>{days > HISTORY_DAYS ? t.history(ago) : t.asOf(ago)}</p>,
    place,
  );
}
