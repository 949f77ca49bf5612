import type { FollowUp } from "../../agreement/followUp.ts";
import flow from "../../components/layout/flow.module.css";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeNotes } from "../../slides/initiativeNotes.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import styles from "./Notes.module.css";

/** The document's full text on the initiative of the page, for the speaker and for small screens. */
export function Notes({ followUp, page: { slide } }: { readonly followUp: FollowUp; readonly page: Page }) {
  const t = useText(presentationText).presenter;
  if (slide.kind !== "initiative" && slide.kind !== "text")
    return <p className={flow["soft"]}>{t.noNotes}</p>;
  return <InitiativeNotes followUp={followUp} initiative={slide.initiative} />;
}

function InitiativeNotes({ followUp, initiative }: InitiativeProps) {
  const notes = initiativeNotes(followUp, initiative, useLanguage());
  return (
    <div className={styles["notes"]}>
      {notes.map(({ id, heading, rating, texts }) => (
        <div key={id}>
          <h2>
            {rating === undefined ? (
              heading
            ) : (
              <>
                <Smiley rating={rating} size="s" /> <bdi lang={DOCUMENT_LANGUAGE}>{heading}</bdi>
              </>
            )}
          </h2>
          {texts.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a row have no identity of their own and never move.
            <Prose key={index} text={text} />
          ))}
        </div>
      ))}
    </div>
  );
}
