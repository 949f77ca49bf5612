import { type ReactNode, use } from "react";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Corrected } from "../../../components/corrections/Corrected.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { RoomFor } from "../../../components/table/RoomFor.tsx";
import { slideName } from "../../../links/presentation.ts";
import type { Inline, Line } from "../../../slides/slideContent.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { presentationText } from "../../../text/presentation.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import styles from "./Inlines.module.css";
import { SlideLink } from "./SlideLink.tsx";
import { SlideSentence, slideWords } from "./slideWords.tsx";

/** A line of a slide: words, smileys and names. */
export function Inlines({ line }: { readonly line: Line }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no identity and never move.
  return line.map((part, place) => <Part key={place} part={part} />);
}

function Part({ part }: { readonly part: Inline }) {
  if (typeof part === "string") return slideWords(part);
  if ("rating" in part) {
    const { rating, about, isSilent = false } = part;
    return <Smiley rating={rating} silent={isSilent} {...(about === undefined ? {} : { about })} />;
  }
  if ("initiative" in part) return <InitiativeLink {...part} />;
  if ("pageOf" in part) return <PageOf name={part.pageOf} />;
  return <Words part={part} />;
}

/** The page on which a slide of the appendix begins; room for it while slides are laid out. */
function PageOf({ name }: { readonly name: string }) {
  const { pageOf } = use(SlideLinksContext);
  const { appendixPage } = useText(presentationText);
  const page = pageOf(name);
  return (
    <span className={styles["looks"]} data-look="soft">
      {" "}
      {page === null ? <RoomFor words={appendixPage(1000)} /> : appendixPage(page)}
    </span>
  );
}

function Words({ part }: { readonly part: Extract<Inline, { words: string }> }) {
  const { isLeftOut } = use(SlideLinksContext);
  const { words, names = [], look, to, instead } = part;
  const isThere = to !== undefined && !(instead !== undefined && isLeftOut(to));
  const sentence = <SlideSentence names={names}>{isThere ? words : (instead ?? words)}</SlideSentence>;
  const linked = isThere ? <SlideLink to={to}>{sentence}</SlideLink> : sentence;
  if (look === undefined) return linked;
  return look === "strong" ? (
    <strong>{linked}</strong>
  ) : (
    <span className={styles["looks"]} data-look={look}>
      {linked}
    </span>
  );
}

interface InitiativeLinkProps {
  readonly initiative: Initiative;
  /** A shorter name. */
  readonly name?: string;
}

/** An initiative's name; it leads to its slide, or to its full text where it has none. */
function InitiativeLink({ initiative, name }: InitiativeLinkProps): ReactNode {
  const { hrefOf } = use(SlideLinksContext);
  const own = slideName({ kind: "initiative", initiative });
  const to = hrefOf(own) === undefined ? slideName({ kind: "text", initiative }) : own;
  return (
    <SlideLink to={to}>
      <bdi lang={DOCUMENT_LANGUAGE}>{slideWords(name ?? numberedName(initiative))}</bdi>
      {name === undefined && <Corrected of={initiative} />}
    </SlideLink>
  );
}
