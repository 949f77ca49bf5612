import { use } from "react";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import type { Inline, Line } from "../../../slides/slideContent.ts";
import { SlideLinksContext } from "../slideLinks.ts";
import { InitiativeLink } from "./InitiativeLink.tsx";
import styles from "./Inlines.module.css";
import { SlideLink } from "./SlideLink.tsx";

/** A line of a slide: words, smileys and names. */
export function Inlines({ line }: { readonly line: Line }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no identity and never move.
  return line.map((part, place) => <Part key={place} part={part} />);
}

function Part({ part }: { readonly part: Inline }) {
  if (typeof part === "string") return part;
  if ("rating" in part) {
    const { rating, about, isSilent = false } = part;
    return <Smiley rating={rating} silent={isSilent} {...(about === undefined ? {} : { about })} />;
  }
  if ("initiative" in part) return <InitiativeLink {...part} />;
  return <Words part={part} />;
}

function Words({ part }: { readonly part: Extract<Inline, { words: string }> }) {
  const { isLeftOut } = use(SlideLinksContext);
  const { words, names = [], look, to, isOnlyLink = false } = part;
  if (isOnlyLink && to !== undefined && isLeftOut(to)) return null;
  const sentence = <Sentence names={names}>{words}</Sentence>;
  const linked = to === undefined ? sentence : <SlideLink to={to}>{sentence}</SlideLink>;
  if (look === undefined) return linked;
  return look === "strong" ? (
    <strong>{linked}</strong>
  ) : (
    <span className={styles["looks"]} data-look={look}>
      {linked}
    </span>
  );
}
