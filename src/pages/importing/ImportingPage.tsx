import { type ReactNode, useState } from "react";
import controls from "../../components/controls/controls.module.css";
import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { DRAFT_ID } from "../../feed/draft/draftId.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { href } from "../../links/href.ts";
import { importingParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { formatCount } from "../../text/format.ts";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { ChooseDocument } from "./ChooseDocument.tsx";
import { Corrections } from "./Corrections.tsx";
import { DocumentLines } from "./DocumentLines.tsx";
import { FindingList } from "./FindingList.tsx";
import styles from "./importing.module.css";
import { SaveFeed } from "./SaveFeed.tsx";
import { useDraft } from "./useDraft.ts";
import { useImport } from "./useImport.ts";

/** Is my document read correctly, and how do I publish it? */
export function ImportingPage() {
  const t = useText(importingText);
  return (
    <>
      <PageHeading title={t.title} documentTitle={t.title}>
        <p>{t.lead}</p>
      </PageHeading>
      {isEmbedded() ? <p>{t.embedded}</p> : <Importing />}
    </>
  );
}

/** A document that was read while another draft waits. */
type Waiting = Parameters<ReturnType<typeof useDraft>["begin"]>[0];

function Importing() {
  const t = useText(importingText);
  const language = useLanguage();
  const state = useDraft();
  const { values, ignored, change } = useParameters(importingParameters);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [isDiscarding, setDiscarding] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { draft, followUp, lost } = state;
  const begin = (read: Waiting, keeps: boolean) => {
    state.begin(read, { keeps });
    setWaiting(null);
    setSaved(false);
    change({ lines: null, initiative: null }, { replace: true });
  };
  const reader = useImport((name, { facts, findings, source }) => {
    const read = { name, imported: facts, findings, source };
    if (draft && !isSaved) setWaiting(read);
    else begin(read, false);
  });
  return (
    <>
      <IgnoredParameters ignored={ignored} />
      <ChooseDocument reader={reader} />
      {waiting !== null && (
        <Question text={t.replace.question}>
          {draft != null && draft.corrections.length > 0 && (
            <Answer onClick={() => begin(waiting, true)}>{t.replace.keep}</Answer>
          )}
          <Answer onClick={() => begin(waiting, false)}>{t.replace.discard}</Answer>
          <Answer onClick={() => setWaiting(null)}>{t.replace.cancel}</Answer>
        </Question>
      )}
      {lost !== null && (
        <Notice role="alert">
          {t.lost}:
          <ul>
            {lost.corrections.map((correction) => (
              <CorrectionItem key={correction.path} facts={lost.facts} correction={correction} />
            ))}
          </ul>
        </Notice>
      )}
      {draft && followUp ? (
        <>
          <div className={styles["actions"]}>
            <p role="status">
              <strong>{draft.name ?? t.pasted}</strong>:{" "}
              {t.read(
                formatCount(followUp.initiatives.length, language),
                formatCount(draft.imported.import?.findings.length ?? 0, language),
              )}
            </p>
            <a className={controls["button"]} href={href.overview(DRAFT_ID)}>
              {t.preview}
            </a>
            <SaveFeed draft={draft} onSave={() => setSaved(true)} />
            <Answer onClick={() => setDiscarding(true)}>{t.discard}</Answer>
          </div>
          {isDiscarding ? (
            <Question text={t.discardQuestion}>
              <Answer
                onClick={() => {
                  state.discard();
                  setDiscarding(false);
                }}
              >
                {t.replace.discard}
              </Answer>
              <Answer onClick={() => setDiscarding(false)}>{t.replace.cancel}</Answer>
            </Question>
          ) : null}
          <div className={styles["review"]}>
            <DocumentLines followUp={followUp} source={draft.source} lines={values.lines} />
            <div className={styles["reading"]}>
              <FindingList findings={draft.findings} initiative={values.initiative} />
              <Corrections
                followUp={followUp}
                state={state}
                initiative={values.initiative}
                onChoose={(initiative) => change({ initiative }, { replace: true })}
              />
            </div>
          </div>
        </>
      ) : null}
    </>
  );
}

function Question({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Notice role="alert" action={<div className={styles["answers"]}>{children}</div>}>
      {text}
    </Notice>
  );
}

function Answer({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button type="button" className={controls["button"]} onClick={onClick}>
      {children}
    </button>
  );
}
