import { type KeyboardEvent, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { RoomFor } from "../../components/table/RoomFor.tsx";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type PresentationValues, slideName } from "../../links/presentation.ts";
import { useParameters } from "../../links/useParameters.ts";
import { chairOrderText } from "../../text/chairOrder.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { presentationText } from "../../text/presentation.ts";
import type { DeckLength } from "./DeckLengths.ts";
import { DeckNotices } from "./DeckNotices.tsx";
import { MeasureInSlices } from "./MeasureInSlices.tsx";
import type { StartProps } from "./Overlays.tsx";
import { SavePowerPoint } from "./SavePowerPoint.tsx";
import styles from "./StartOverlay.module.css";
import { type StartChoice, startChoices } from "./startChoices.ts";
import { useBorrowedFocus } from "./useBorrowedFocus.ts";
import { useDeckLengths } from "./useDeckLengths.ts";

interface StartOverlayProps extends StartProps {
  readonly followUp: FollowUp;
  readonly values: PresentationValues;
}

/**
 * What is to be shown, each choice with its number of pages and minutes. Every choice is a link to its own address, which
 * makes it the current one; the arrows up and down choose, too. Enter begins with the choice that has the focus. The first
 * key that turns to the next page closes it, and shows the page that it covers half of.
 */
export function StartOverlay(props: StartOverlayProps) {
  const { followUp, values, isLaidOut, sheets, hasAppendix, onAppendix, onClose } = props;
  const t = useText(presentationText).start;
  const language = useLanguage();
  const { change } = useParameters(presentationParameters);
  const choices = useMemo(() => startChoices(followUp, values), [followUp, values]);
  const { lengthOf, measuring } = useDeckLengths(followUp, choices, isLaidOut);
  const dialog = useRef<HTMLElement>(null);
  const find = (selector: string) => dialog.current?.querySelector<HTMLElement>(selector);
  useBorrowedFocus(() => find("[aria-current]") ?? find("a"));
  const links = () => [...(dialog.current?.querySelectorAll<HTMLElement>("a[data-choice]") ?? [])];
  const choose = (link: HTMLElement | undefined) => {
    const choice = choices[Number(link?.dataset["choice"])];
    if (link === undefined || choice === undefined) return;
    link.focus();
    if (!choice.isCurrent) change({ ...choice.chosen, slide: FIRST, role: values.role }, { replace: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = links().indexOf(event.target as HTMLElement);
    const turn = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (turn !== undefined) choose(links()[Math.min(Math.max(at + turn, 0), links().length - 1)]);
    else if (event.key === "Enter") {
      choose(links()[at]);
      onClose();
    } else return;
    event.preventDefault();
  };
  const link = (choice: StartChoice) => (
    <a
      href={href.presentation(followUp.facts.id, { ...choice.search, slide: FIRST })}
      aria-current={choice.isCurrent ? "true" : undefined}
      className={styles["choice"]}
      data-choice={choices.indexOf(choice)}
    >
      <ChoiceName choice={choice} /> <Length length={lengthOf(choice)} />
    </a>
  );
  const parts = choices.filter(({ what }) => what === "part");
  const isAnyDeviations = choices.some(({ chosen }) => chosen.include === "deviations");
  const isAnyUncounted = choices.some((choice) => lengthOf(choice)?.isCounted === false);
  return (
    <section
      ref={dialog}
      role="dialog"
      aria-label={t.title}
      className={styles["start"]}
      data-print="no"
      onKeyDown={onKeyDown}
    >
      <MeasureInSlices followUp={followUp} {...measuring} />
      <div className={styles["choices"]}>
        <h2>{t.title}</h2>
        <DeckNotices followUp={followUp} />
        <ul>
          {choices
            .filter(({ part }) => part === null)
            .map((choice) => (
              <li key={choice.what}>{link(choice)}</li>
            ))}
        </ul>
        {parts.length > 0 && <h3>{followUp.union === undefined ? t.oneTheme : t.oneCommittee}</h3>}
        <ul>
          {parts.map((choice) => {
            const { part } = choice;
            const own = choices.find((other) => other.part === part && other.what === "partDeviations");
            return (
              <li key={part?.id} className={styles["theme"]}>
                {link(choice)}
                {own === undefined ? <p className={styles["none"]}>{t.noDeviations}</p> : link(own)}
              </li>
            );
          })}
        </ul>
        {isAnyDeviations && <p className={styles["note"]}>{t.deviationsNote}</p>}
        {isAnyUncounted && <p className={styles["note"]}>{t.uncountedNote}</p>}
        <p className={styles["note"]}>{`${t.note} ${t.keys}`}</p>
        {values.order === "chair" && <p className={styles["note"]}>{t.order(chairOrderText[language])}</p>}
      </div>
      <div className={styles["actions"]}>
        <Button className={styles["begin"]} onClick={onClose}>
          {t.begin}
        </Button>
        <SavePowerPoint
          fileOf={async (isWhole) => {
            const { powerPointFile } = await import("../../slides/powerPoint/powerPointFile.ts");
            return powerPointFile(followUp, values, language, { hasAppendix: isWhole });
          }}
          hasAppendix={hasAppendix}
          onAppendix={onAppendix}
        />
        <span className={styles["note"]}>
          {sheets === null ? <RoomFor words={t.sheets(10, hasAppendix)} /> : t.sheets(sheets, hasAppendix)}
        </span>
      </div>
    </section>
  );
}

function ChoiceName({ choice: { what, part } }: { readonly choice: StartChoice }) {
  const t = useText(presentationText).start;
  if (part === null) return <span>{t.choices[what]}</span>;
  return what === "part" ? (
    <span>
      <PartName part={part} />
    </span>
  ) : (
    <span>
      {t.choices.partDeviations}
      <VisuallyHidden>
        <PartName part={part} />
      </VisuallyHidden>
    </span>
  );
}

/** The name of a theme or a committee. */
function PartName({ part }: { readonly part: NonNullable<StartChoice["part"]> }) {
  return "name" in part ? <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi> : <ThemeName theme={part} />;
}

/** How long a presentation is, or room for the words that will say it: nothing moves when they come. */
function Length({ length }: { readonly length: DeckLength | undefined }) {
  const t = useText(presentationText).start;
  return (
    <span className={styles["length"]}>
      {length === undefined ? (
        <>
          <RoomFor words={`${t.pages(10, true)},`} /> <RoomFor words={t.minutes(10)} />
        </>
      ) : (
        <>
          <span>{t.pages(length.pages, length.isCounted)}</span>, <span>{t.minutes(length.minutes)}</span>
        </>
      )}
    </span>
  );
}

/** The name of the first slide of every presentation. */
const FIRST = slideName({ kind: "title" });
