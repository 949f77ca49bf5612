import { use, useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { quoteLines } from "../../agreement/quotes/quoteLines.ts";
import type { Quote } from "../../agreement/quotes/quotes.ts";
import { shortQuote } from "../../agreement/source/findQuote.ts";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { type RawSearch, writeParameters } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { questionsText } from "../../text/questions.ts";
import { quoteFieldsText } from "../../text/quoteFields.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import { markHits } from "../text/markHits.tsx";
import { Sentence } from "../text/Sentence.tsx";
import styles from "./quotes.module.css";
import { SourceTextsContext } from "./SourceTextsContext.ts";

interface QuoteBlockProps {
  readonly followUp: FollowUp;
  readonly quote: Quote;
  /** Parameters that the link to the source keeps, where it leads to the screen that the reader is on. */
  readonly kept?: RawSearch | undefined;
  /** What was searched, which is marked. */
  readonly query?: string | undefined;
}

/** The document's exact words with their place; an empty place is quoted as a blank. */
export function QuoteBlock({ followUp, quote, kept, query = "" }: QuoteBlockProps) {
  const t = useText(quoteFieldsText);
  const round = followUp.rounds.find(({ id }) => id === quote.round)?.label;
  // Of a whole agreement, words of a document as a whole say whose it is.
  const committee =
    quote.initiative === null
      ? followUp.union?.committees.find((part) => part.followUp.facts.id === quote.followUp)?.name
      : undefined;
  // Where a title is quoted, the initiative's number matters: it is shown with it.
  const number =
    quote.field === "initiative.title" && quote.initiative !== null
      ? followUp.initiativeById.get(quote.initiative)?.number
      : null;
  return (
    <figure className={styles["quote"]}>
      <figcaption className={styles["place"]}>
        {quote.smiley !== undefined && <Smiley rating={quote.smiley} size="s" />}
        <bdi>
          <Sentence names={[committee ?? "", round ?? ""]}>
            {[committee, t.fields[quote.field], round, number].filter(Boolean).join(", ")}
          </Sentence>
        </bdi>
        <SourceLines followUp={followUp} quote={quote} kept={kept} />
      </figcaption>
      {quote.text === null ? (
        <p className={styles["blank"]}>{t.blank}</p>
      ) : (
        <blockquote className={styles["words"]} dir="auto" lang={DOCUMENT_LANGUAGE} translate="no">
          {markHits(quote.text, query)}
        </blockquote>
      )}
    </figure>
  );
}

/** The line numbers of a quote's own words, as a link to its words: beside the initiative they belong to, else in the document. */
function SourceLines({ followUp, quote, kept }: QuoteBlockProps) {
  const t = useText(questionsText);
  const { initiative, source } = quote;
  const texts = use(SourceTextsContext);
  const own = useMemo(() => quoteLines(followUp, quote, texts), [followUp, quote, texts]);
  if (source === null || own === null) return null;
  const words = quote.text === null ? "" : shortQuote(quote.text);
  const search = { ...kept, ...writeParameters(sourceParameters, { lines: source, words }) };
  const address =
    initiative === null
      ? href.source(quote.followUp ?? followUp.facts.id, search)
      : href.initiative(followUp.facts.id, initiative, search);
  return <a href={address}>{t.lines(own.from, own.to)}</a>;
}
