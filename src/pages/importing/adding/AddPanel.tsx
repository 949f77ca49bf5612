import { use, useEffect, useRef, useState } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Problems } from "../../../agreement/format/problem.ts";
import { Button } from "../../../components/controls/Button.tsx";
import { Select } from "../../../components/controls/Select.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { Words } from "../../../components/text/Words.tsx";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import { sourceLines } from "../../../feed/sourceLines.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { addingText } from "../../../text/adding.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import styles from "../reading/reading.module.css";
import { type Change, refusalWords } from "../reading/refusalWords.ts";
import { TypedContext } from "../typed/TypedContext.ts";
import { addFieldName } from "../typed/typedFields.ts";
import { AddControl } from "./AddControl.tsx";
import { addedThing } from "./addedThing.ts";
import { type AddPlace, addFields } from "./addFields.ts";
import { ADD_KINDS, type AddKind, addableKinds } from "./addKinds.ts";
import { kindOfRow } from "./kindOfRow.ts";
import { useRowReading } from "./useRowReading.ts";

interface AddPanelProps {
  readonly followUp: FollowUp;
  readonly values: ImportingValues;
  readonly draft: Draft;
  /** `null` when it was made, otherwise why it cannot be. */
  readonly onMake: (changes: readonly Change[]) => Problems | null;
  readonly onGo: (values: Partial<ImportingValues>) => void;
  /** Told what was added, in words. */
  readonly onAdded: (words: string) => void;
}

/** Words of a place that are taken into a field; more is no milestone any more. */
const MOST_WORDS = 2000;

/** The form that adds what was not read: its kind, and its values, with the words of the place in the document. */
export function AddPanel({ followUp, values, draft, onMake, onGo, onAdded }: AddPanelProps) {
  const t = useText(addingText);
  const { field: needs } = useText(importingText);
  const language = useLanguage();
  const typed = use(TypedContext);
  const frame = useRef<HTMLFieldSetElement>(null);
  const [refusal, setRefusal] = useState<{ readonly field: string | null; readonly words: string } | null>(
    null,
  );
  const { lines, initiative: chosen, add } = values;
  const { facts } = followUp;
  const initiative = followUp.initiativeById.get(chosen ?? "");
  const row = useRowReading(draft, facts, lines);
  const kinds = addableKinds(facts, initiative, row);
  // Nothing is shown or proposed before it is known what the row says.
  const words = row === undefined ? "" : (row?.words || wordsAt(draft, lines)).slice(0, MOST_WORDS);
  const place: AddPlace = { facts, initiative, lines, words, ...(row && { row }) };
  const kind = row === undefined ? undefined : kinds.find((one) => one === add);
  const fields = kind === undefined ? [] : addFields(kind, place, language);
  const nameOf = (key: string) => addFieldName(values, kind ?? "any", key);
  useEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: "start" });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the row seems to be is chosen once, when it is known.
  useEffect(() => {
    const seems = kindOfRow(place);
    if (add === "any" && seems !== "any") onGo({ add: seems });
  }, [row]);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (kind === undefined) return setRefusal({ field: null, words: t.problems.choose });
    const filled = Object.fromEntries(
      fields.map(({ key, value }) => [key, typed.read(nameOf(key), value) ?? value]),
    );
    const thing = addedThing(kind, place, filled);
    if (!thing.ok) {
      setRefusal({ field: thing.field, words: { ...needs, ...t.problems }[thing.problem] });
      frame.current?.querySelector<HTMLElement>(`[data-key="${thing.field}"]`)?.focus();
      return;
    }
    const problems = onMake(thing.changes);
    if (problems !== null)
      return setRefusal({ field: null, words: refusalWords(facts, thing.changes, problems, language) });
    typed.forget(...ADD_KINDS.map((one) => addFieldName(values, one, "")));
    onGo({ add: "none", initiative: thing.initiative });
    onAdded(t.added(t.kinds[kind]));
  };
  const choose = (next: AddKind | "any") => {
    setRefusal(null);
    onGo({ add: next });
  };
  return (
    <form onSubmit={submit} noValidate={true}>
      <fieldset ref={frame} className={styles["group"]} tabIndex={-1} data-adding="">
        <legend>{t.title}</legend>
        {words !== "" && (
          <p className={styles["evidence"]}>
            {t.words}:{" "}
            <span lang={DOCUMENT_LANGUAGE}>
              <Words text={words} />
            </span>{" "}
            {row?.round ? <span lang={DOCUMENT_LANGUAGE}>{row.round.label}</span> : null}{" "}
            {row?.smiley ? <Smiley rating={row.smiley} size="s" /> : null}
          </p>
        )}
        {row && fields.length > 0 && <p className={styles["evidence"]}>{t.proposed}</p>}
        <Select
          label={t.what}
          value={kind ?? "any"}
          options={[
            { value: "any" as const, label: t.choose },
            ...kinds.map((one) => ({ value: one, label: t.kinds[one] })),
          ]}
          onChange={choose}
        />
        {initiative === undefined && <p className={styles["evidence"]}>{t.toWhich}</p>}
        {fields.map((field) => (
          <AddControl
            key={`${kind} ${field.key}`}
            field={field}
            value={typed.read(nameOf(field.key), field.value) ?? field.value}
            refusal={refusal?.field === field.key ? refusal.words : null}
            onChange={(value) => {
              setRefusal(null);
              typed.write(nameOf(field.key), value, field.value);
            }}
          />
        ))}
        {refusal !== null && refusal.field === null && (
          <p className={styles["refusal"]} role="alert">
            {refusal.words}
          </p>
        )}
        <div className={styles["answers"]}>
          <Button type="submit">{t.make}</Button>
          <Button
            onClick={() => {
              typed.forget(...ADD_KINDS.map((one) => addFieldName(values, one, "")));
              onGo({ add: "none" });
              onAdded("");
            }}
          >
            {t.cancel}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}

/** The words of lines of the source text, as one line. */
function wordsAt({ source }: Pick<Draft, "source">, lines: ImportingValues["lines"]): string {
  if (lines === null) return "";
  return sourceLines(source)
    .slice(lines.from - 1, lines.to)
    .join(" ")
    .trim();
}
