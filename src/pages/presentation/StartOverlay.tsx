import { useCallback, useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import controls from "../../components/controls/controls.module.css";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { useInSlices } from "../../device/useInSlices.ts";
import { href } from "../../links/href.ts";
import { type PresentationValues, slideName } from "../../links/presentation.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { presentationText } from "../../text/presentation.ts";
import { SavePowerPoint } from "./SavePowerPoint.tsx";
import styles from "./StartOverlay.module.css";
import { lengthOf, type StartChoice, startChoices } from "./startChoices.ts";

interface StartOverlayProps {
  readonly followUp: FollowUp;
  readonly values: PresentationValues;
  readonly onClose: () => void;
}

/**
 * What is to be shown, each choice with its number of slides and minutes. Every choice is a link to its own address, which
 * makes it the current one; what is current can be begun or saved. The keys that turn pages still do, and close it.
 */
export function StartOverlay({ followUp, values, onClose }: StartOverlayProps) {
  const t = useText(presentationText).start;
  const choices = useMemo(() => startChoices(followUp, values), [followUp, values]);
  const lengthOfChoice = useCallback((choice: StartChoice) => lengthOf(followUp, choice), [followUp]);
  const lengths = useInSlices(choices, lengthOfChoice);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[aria-current], a")?.focus();
  }, []);
  const [parts, others] = [choices.filter(({ part }) => part), choices.filter(({ part }) => !part)];
  const link = (choice: StartChoice) => {
    const length = lengths?.[choices.indexOf(choice)];
    return (
      <li key={`${choice.what} ${choice.part?.id}`}>
        <a
          href={href.presentation(followUp.facts.id, { ...choice.search, slide: FIRST })}
          aria-current={choice.isCurrent ? "true" : undefined}
          className={styles["choice"]}
        >
          <span>
            {choice.what === "part" && choice.part !== null ? (
              <PartName part={choice.part} />
            ) : (
              t.choices[choice.what]
            )}
            {choice.what === "partDeviations" && choice.part !== null && (
              <VisuallyHidden>
                <PartName part={choice.part} />
              </VisuallyHidden>
            )}
          </span>{" "}
          <span className={styles["length"]}>
            {length === undefined ? "" : t.length(length.slides, length.minutes)}
          </span>
        </a>
      </li>
    );
  };
  return (
    <section ref={list} role="dialog" aria-label={t.title} className={styles["start"]} data-print="no">
      <h2>{t.title}</h2>
      <ul>{others.map(link)}</ul>
      {parts.length > 0 && (
        <>
          <h3>{followUp.union === undefined ? t.oneTheme : t.oneCommittee}</h3>
          <ul className={styles["themes"]}>{parts.map(link)}</ul>
        </>
      )}
      <p className={styles["note"]}>{t.note}</p>
      <div className={styles["actions"]}>
        <button type="button" className={controls["button"]} onClick={onClose}>
          {t.begin}
        </button>
        <SavePowerPoint followUp={followUp} values={values} />
      </div>
    </section>
  );
}

/** The name of a theme or a committee. */
function PartName({ part }: { readonly part: NonNullable<StartChoice["part"]> }) {
  return "name" in part ? <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi> : <ThemeName theme={part} />;
}

/** The name of the first slide of every presentation. */
const FIRST = slideName({ kind: "title" });
