import { useId, useState } from "react";
import { applyCorrections } from "../../agreement/corrections/applyCorrections.ts";
import { withSettled } from "../../agreement/corrections/settleAgain.ts";
import { toJson } from "../../agreement/portfolio/catalogue.ts";
import { Button } from "../../components/controls/Button.tsx";
import { download } from "../../device/download.ts";
import { type Draft, keptOriginal } from "../../feed/draft/keptDraft.ts";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./importing.module.css";
import { type OriginalFile, originalFile } from "./originalFile.ts";
import { settledFindings } from "./reading/settledFindings.ts";

interface SaveFeedProps {
  readonly draft: Draft;
  /** The id of the words that say what is open. */
  readonly open: string;
  /** True while a field has a text that is no correction yet: then nothing is saved. */
  readonly hasUnused: boolean;
  /** Told which files were saved. */
  readonly onSave: (names: readonly string[]) => void;
  /** Called instead where a field has such a text. */
  readonly onUnused: () => void;
}

/** Saves the feed, the text that its lines count and, if wanted, the original, as files that lie beside each other. */
export function SaveFeed({ draft, open, hasUnused, onSave, onUnused }: SaveFeedProps) {
  const t = useText(importingText);
  const id = useId();
  const [withOriginal, setWithOriginal] = useState(false);
  const save = async () => {
    if (hasUnused) {
      onUnused();
      return;
    }
    const facts = withSettled(applyCorrections(draft.imported, draft.corrections), settledFindings(draft));
    const bytes = withOriginal ? await keptOriginal.read() : null;
    const original = bytes === null ? null : await originalFile(facts.id, draft, bytes);
    onSave(saveFiles(draft, facts, original));
  };
  const hasOriginal = draft.name !== null && draft.format !== "text";
  return (
    <>
      <Button aria-describedby={open} onClick={() => void save()}>
        {t.save}
      </Button>
      {hasOriginal ? (
        <span className={styles["original"]}>
          <input
            id={id}
            type="checkbox"
            checked={withOriginal}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setWithOriginal(event.target.checked)}
          />
          <label htmlFor={id}>{t.withOriginal}</label>
          <small id={`${id}-hint`}>{t.originalHint}</small>
        </span>
      ) : null}
    </>
  );
}

/** Downloads the files; their names, as the feed has them. */
function saveFiles(draft: Draft, facts: Draft["imported"], original: OriginalFile | null): readonly string[] {
  const [feed, source] = [`${facts.id}.json`, `${facts.id}.txt`];
  const document = facts.document && {
    ...facts.document,
    source,
    ...(original !== null && { file: original.file }),
  };
  download(new Blob([toJson({ ...facts, document })], { type: "application/json" }), feed);
  download(new Blob([draft.source], { type: "text/plain" }), source);
  if (original === null) return [feed, source];
  download(original.blob, original.file.href);
  return [feed, source, original.file.href];
}
