import { use } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { shortened } from "../../../agreement/format/problem.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { Notice } from "../../../components/notices/Notice.tsx";
import { href } from "../../../links/href.ts";
import { type ImportingValues, importingParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import { addingText } from "../../../text/adding.ts";
import { correctedFact } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../../text/messages.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { quote } from "../../../text/sentences.ts";
import { isAddKind } from "../adding/addKinds.ts";
import { TypedContext } from "./TypedContext.ts";
import type { UnusedText } from "./typedFields.ts";

interface UnusedTextsProps {
  readonly followUp: FollowUp;
  readonly texts: readonly UnusedText[];
  /** True where these are why the feed was not saved. */
  readonly isRefused: boolean;
  readonly values: Pick<ImportingValues, "view">;
  /** Leads to the field of a text. */
  readonly onGo: (text: UnusedText) => void;
}

/** What was written and is no correction yet, wherever it stands: each leads to its field, and can be forgotten. */
export function UnusedTexts({ followUp, texts, isRefused, values, onGo }: UnusedTextsProps) {
  const { unused: t } = useText(addingText);
  const language = useLanguage();
  const { forget } = use(TypedContext);
  if (texts.length === 0) return null;
  return (
    <Notice role={isRefused ? "alert" : "status"}>
      {isRefused ? t.notSaved : `${t.title}:`}
      <ul aria-label={t.title}>
        {texts.map((one) => {
          const { field, text, place } = one;
          const what = placeWords(followUp, one, language);
          return (
            <li key={field}>
              <a
                href={href.importing(
                  writeParameters(importingParameters, { ...values, ...place, pane: "reading" }),
                )}
                onClick={() => onGo(one)}
              >
                {what}
              </a>
              : <span lang={DOCUMENT_LANGUAGE}>{quote(shortened(text, 80))}</span>{" "}
              <Button isLink aria-label={t.dropWhat(what)} onClick={() => forget(field)}>
                {t.drop}
              </Button>
            </li>
          );
        })}
      </ul>
      {isRefused && texts.length > 1 ? (
        <Button onClick={() => forget(...texts.map(({ field }) => field))}>{t.dropAll}</Button>
      ) : null}
    </Notice>
  );
}

/** Where a text stands: the fact that it would correct, or what it would add, to which initiative and from which line. */
function placeWords(
  { facts, initiativeById }: FollowUp,
  { path, place }: UnusedText,
  language: Language,
): string {
  const { title, kinds, addWhat } = addingText[language];
  if (place === null) return importingText[language].why;
  if (path !== null) return correctedFact(facts, { path, was: "", became: "" }, language);
  const initiative = initiativeById.get(place.initiative ?? "");
  return [
    isAddKind(place.add) ? addWhat(kinds[place.add]) : title,
    initiative && shortened(numberedName(initiative), 60),
    place.lines && importingText[language].atLine(place.lines.from),
  ]
    .filter(Boolean)
    .join(", ");
}
