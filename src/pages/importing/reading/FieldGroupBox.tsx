import { isComputed } from "../../../agreement/corrections/computedAnew.ts";
import { actOf, type CorrectionAct } from "../../../agreement/corrections/correctionActs.ts";
import { correctionKind } from "../../../agreement/corrections/correctionKind.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Correction, SourceRange } from "../../../agreement/format/schema.ts";
import { Button } from "../../../components/controls/Button.tsx";
import controls from "../../../components/controls/controls.module.css";
import { CorrectionWords } from "../../../components/corrections/CorrectionWords.tsx";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { addingText } from "../../../text/adding.ts";
import { correctedPlace } from "../../../text/corrections.ts";
import { importingText } from "../../../text/importing.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { AgainstCorrection } from "./AgainstCorrection.tsx";
import { CorrectionField } from "./CorrectionField.tsx";
import type { Field, Removable } from "./field.ts";
import type { FieldGroup } from "./fieldsOf.ts";
import { addAnyAddress, lineAddress } from "./lineAddress.ts";
import styles from "./reading.module.css";

interface FieldGroupBoxProps {
  readonly followUp: FollowUp;
  readonly group: FieldGroup;
  readonly values: ImportingValues;
  /** `null` when the correction was made, otherwise why it cannot be. */
  readonly onCorrect: (path: string, became: Correction["became"]) => string | null;
  readonly onRemove: (path: string, what: string) => void;
  readonly onTakeBack: (act: CorrectionAct) => void;
}

/** Facts that stand together, each with its correction where there is one, and the way to their place in the document. */
export function FieldGroupBox({ group, ...props }: FieldGroupBoxProps) {
  const t = useText(importingText);
  const adding = useText(addingText);
  const { followUp, values, onRemove, onTakeBack } = props;
  const { title, isOfDocument, lead, source, fields, removes, adds } = group;
  const { lines } = values;
  const linesOf = ({ from, to }: SourceRange) => (from === to ? t.atLine(from) : t.atLines(from, to));
  const isCurrent = lines !== null && source !== null && lines.from >= source.from && lines.from <= source.to;
  return (
    <fieldset className={styles["group"]} tabIndex={-1} data-current={isCurrent ? "" : undefined}>
      <legend lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>{title}</legend>
      {(source !== null || removes !== undefined) && (
        <div className={styles["ways"]}>
          {source !== null && (
            <a
              href={lineAddress(values, source, values.initiative)}
              aria-label={t.showPlace(title, linesOf(source))}
            >
              {linesOf(source)}
            </a>
          )}
          {removes !== undefined && <Remove removes={removes} onRemove={onRemove} />}
        </div>
      )}
      {removes !== undefined && <MadeHere followUp={followUp} path={removes.path} onTakeBack={onTakeBack} />}
      {lead !== undefined && <p className={styles["evidence"]}>{lead}</p>}
      {fields.map((field) => (
        <FieldRow key={field.path} {...props} field={field} />
      ))}
      {adds !== undefined && (
        <a className={controls["button"]} href={addAnyAddress(values, adds)}>
          {adding.addWhat(adding.kinds[adds])}
        </a>
      )}
    </fieldset>
  );
}

function FieldRow({ field, ...props }: Omit<FieldGroupBoxProps, "group"> & { readonly field: Field }) {
  const { followUp, onCorrect, onRemove, onTakeBack } = props;
  const { facts } = followUp;
  const { path, removes } = field;
  const isCorrected = facts.corrections?.some(
    (one) => one.path === path && correctionKind(one) !== "removed",
  );
  return (
    <div className={styles["fact"]} data-field={path} data-corrected={isCorrected === true ? "" : undefined}>
      <CorrectionField
        field={field}
        isComputed={isComputed(facts, path)}
        themes={facts.themes}
        onCorrect={onCorrect}
      />
      {removes !== undefined && <Remove removes={removes} onRemove={onRemove} />}
      {removes !== undefined && removes.path !== path && (
        <MadeHere followUp={followUp} path={removes.path} onTakeBack={onTakeBack} />
      )}
      <MadeHere followUp={followUp} path={path} onTakeBack={onTakeBack} />
    </div>
  );
}

interface RemoveProps extends Pick<FieldGroupBoxProps, "onRemove"> {
  readonly removes: Removable;
}

function Remove({ removes: { path, what }, onRemove }: RemoveProps) {
  const adding = useText(addingText);
  return (
    <Button isLink aria-label={adding.removeWhat(what)} onClick={() => onRemove(path, what)}>
      {adding.remove}
    </Button>
  );
}

interface MadeHereProps extends Pick<FieldGroupBoxProps, "followUp" | "onTakeBack"> {
  readonly path: string;
}

/** What was corrected just here, and the way back. */
function MadeHere({ followUp, path, onTakeBack }: MadeHereProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const { facts } = followUp;
  const correction = facts.corrections?.find((one) => one.path === path && correctionKind(one) !== "removed");
  if (correction === undefined) return null;
  const act = actOf(facts, correction);
  if (act === null || isComputed(facts, act.lead.path))
    return (
      <p className={styles["correction"]}>
        <CorrectionWords facts={facts} correction={correction} />
      </p>
    );
  const { lead, made, follows } = act;
  // Both ends of a range that was corrected: it is said at the first.
  if (made[0] !== correction) return null;
  return (
    <>
      <p className={styles["correction"]}>
        <CorrectionWords facts={facts} correction={lead} follows={follows} />{" "}
        {lead.why === null && `${t.noReason} `}
        <Button
          isLink
          aria-label={t.takeBack(correctedPlace(facts, lead, language))}
          onClick={() => onTakeBack(act)}
        >
          {t.undo}
        </Button>
      </p>
      <AgainstCorrection followUp={followUp} correction={correction} />
    </>
  );
}
