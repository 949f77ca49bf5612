import { use } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { href } from "../../../links/href.ts";
import { initiativeParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import type { SlideContent } from "../../../slides/slideContent.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { slidesText } from "../../../text/slides.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import styles from "./SlideFoot.module.css";
import { SlideLink } from "./SlideLink.tsx";

interface SlideFootProps {
  readonly followUp: FollowUp;
  readonly content: Pick<SlideContent, "source" | "missing">;
  /** Which page it is. */
  readonly number: string;
}

/**
 * A slide's foot: which committees are missing, or the lines of the document that it was read from and its full text, or the
 * follow-up; and the page.
 */
export function SlideFoot({ followUp, content: { source, missing }, number }: SlideFootProps) {
  return (
    <footer className={styles["foot"]}>
      {missing !== null ? (
        <strong>{missing}</strong>
      ) : source === null ? (
        <bdi lang={DOCUMENT_LANGUAGE}>{footOf(followUp)}</bdi>
      ) : (
        <SourceLinks followUp={followUp} source={source} />
      )}
      <span className={styles["number"]}>{number}</span>
    </footer>
  );
}

interface SourceLinksProps {
  readonly followUp: FollowUp;
  readonly source: NonNullable<SlideContent["source"]>;
}

function SourceLinks({ followUp, source: { initiative, fullText } }: SourceLinksProps) {
  const t = useText(slidesText);
  const { isLeftOut } = use(SlideLinksContext);
  const { id, source: lines } = initiative;
  return (
    <span>
      {lines !== null && (
        <a href={href.initiative(followUp.facts.id, id, writeParameters(initiativeParameters, { lines }))}>
          {t.source} {t.lines(lines.from, lines.to)}
        </a>
      )}
      {lines !== null && fullText !== null && " · "}
      {fullText !== null &&
        (isLeftOut(fullText) ? (
          t.initiative.fullTextElsewhere
        ) : (
          <SlideLink to={fullText}>{t.initiative.fullText}</SlideLink>
        ))}
    </span>
  );
}

/** The most characters that fit on one line of a slide's foot, beside the controls. */
const ROOM = 56;

/** The foot of a slide: the follow-up's title and authority, or whichever of the two fits; empty where neither does. */
function footOf({ facts: { title, authority } }: FollowUp): string {
  return [`${title} · ${authority}`, title, authority].find(({ length }) => length <= ROOM) ?? "";
}
