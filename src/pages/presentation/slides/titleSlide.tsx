import { isDeviating } from "../../../agreement/deviations.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { formatDate, formatList } from "../../../text/format.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import slideText from "./slideText.module.css";
import styles from "./titleSlide.module.css";

/** Title, authority, committee and date; and which selection it is, where not everything is presented. */
export function titleSlide(context: SlideContext): SlideContent {
  const { followUp, language } = context;
  const { title, authority, committee, document, asOf } = followUp.facts;
  return slideContent(followUp, {
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
        <Deviations context={context} />
        {asOf !== null && <p className={slideText["soft"]}>{formatDate(asOf, language)}</p>}
        <p className={styles["titleMarks"]}>
          {(["glad", "neutral", "sur"] as const).map((rating) => (
            <Smiley key={rating} rating={rating} size="l" silent />
          ))}
        </p>
      </div>
    ),
    arrangements: [[[]]],
  });
}

/** How many deviations there are among those presented, where only they are shown. */
function Deviations({ context: { followUp, choice, t } }: { readonly context: SlideContext }) {
  if (choice.each !== "deviation") return null;
  const { initiatives } = choice;
  const deviating = initiatives.filter((initiative) => isDeviating(followUp, initiative));
  return <p>{t.deviations(deviating.length, initiatives.length)}</p>;
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
