import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatDate, formatList } from "../../../text/format.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import type { SlideContent } from "../content.ts";
import type { SlideContext } from "../context.ts";
import slideText from "./slideText.module.css";
import styles from "./titleSlide.module.css";

/** What is presented, of whose, as of when; and that it is a selection, where it is one. */
export function titleSlide(context: SlideContext): SlideContent {
  const { followUp, language } = context;
  const { title, authority, committee, document, asOf } = followUp.facts;
  return {
    kind: "title",
    title,
    named: [title],
    eyebrow: [authority, committee].filter((part) => part !== null && part !== "").join(" · "),
    lead: (
      <div className={styles["titleLines"]}>
        {document?.title != null && document.title !== title && (
          <p lang={DOCUMENT_LANGUAGE}>{document.title}</p>
        )}
        <Selection context={context} />
        {asOf !== null && <p className={slideText["soft"]}>{formatDate(asOf, language)}</p>}
        <p className={styles["titleMarks"]}>
          {(["glad", "neutral", "sur"] as const).map((rating) => (
            <Smiley key={rating} rating={rating} size="l" silent />
          ))}
        </p>
      </div>
    ),
    columns: 1,
    aside: null,
    arrangements: [[[]]],
    table: null,
    source: null,
  };
}

function Selection({ context }: { readonly context: SlideContext }) {
  const { followUp, choice, language, t } = context;
  if (choice.scope === "agreement") return null;
  if (choice.scope === "list")
    return <p>{t.picked(choice.initiatives.length, followUp.initiatives.length)}</p>;
  const themes = new Set(choice.initiatives.map(({ theme }) => theme));
  const titles = followUp.themes.filter(({ id }) => themes.has(id)).map(({ title }) => title);
  return <p>{t.pickedThemes(formatList(titles, language))}</p>;
}
