import { use } from "react";
import { shortened } from "../../../agreement/format/problem.ts";
import type { FollowUpFacts } from "../../../agreement/format/schema.ts";
import controls from "../../../components/controls/controls.module.css";
import { Notice } from "../../../components/notices/Notice.tsx";
import { href } from "../../../links/href.ts";
import { type ImportingValues, importingParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { addingText } from "../../../text/adding.ts";
import { correctedFact } from "../../../text/corrections.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { isAddKind } from "../adding/addKinds.ts";
import { TypedContext } from "./TypedContext.ts";
import type { UnusedText } from "./typedFields.ts";

interface UnusedTextsProps {
  readonly facts: FollowUpFacts;
  readonly texts: readonly UnusedText[];
  readonly values: Pick<ImportingValues, "view">;
}

/** What was written and is no correction yet, wherever it stands: each leads to its field, and can be forgotten. */
export function UnusedTexts({ facts, texts, values }: UnusedTextsProps) {
  const { unused: t, title, kinds, addWhat } = useText(addingText);
  const language = useLanguage();
  const { forget } = use(TypedContext);
  if (texts.length === 0) return null;
  return (
    <Notice role="status">
      {t.title}:
      <ul aria-label={t.title}>
        {texts.map(({ field, text, path, place }) => {
          const what =
            path === null
              ? isAddKind(place.add)
                ? addWhat(kinds[place.add])
                : title
              : correctedFact(facts, { path, was: "", became: "" }, language);
          return (
            <li key={field}>
              <a
                href={href.importing(
                  writeParameters(importingParameters, { ...values, ...place, pane: "reading" }),
                )}
              >
                {what}
              </a>
              : <span lang={DOCUMENT_LANGUAGE}>{shortened(text, 80)}</span>{" "}
              <button
                type="button"
                className={controls["link"]}
                aria-label={t.dropWhat(what)}
                onClick={() => forget(field)}
              >
                {t.drop}
              </button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
