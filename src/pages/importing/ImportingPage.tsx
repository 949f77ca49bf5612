import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { SkipLinks } from "../../components/layout/SkipLinks.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import type { Draft } from "../../feed/draft/keptDraft.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { importingParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { importingText } from "../../text/importing.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ChooseDocument } from "./choosing/ChooseDocument.tsx";
import { ReadingProgress } from "./choosing/ReadingProgress.tsx";
import { useImport } from "./choosing/useImport.ts";
import { DraftActions } from "./DraftActions.tsx";
import { DocumentPane } from "./document/DocumentPane.tsx";
import styles from "./importing.module.css";
import { NextStep } from "./NextStep.tsx";
import { PublishStep } from "./PublishStep.tsx";
import { Question } from "./Question.tsx";
import { ReplayReport } from "./ReplayReport.tsx";
import { ReadingPane } from "./reading/ReadingPane.tsx";
import { TypedContext } from "./typed/TypedContext.ts";
import { type UnusedText, unusedTexts } from "./typed/typedFields.ts";
import { UnusedTexts } from "./typed/UnusedTexts.tsx";
import { useTyped } from "./typed/useTyped.ts";
import { type Read, useDraft } from "./useDraft.ts";
import { FINDINGS, placeOfUnused, useLeadTo } from "./useLeadTo.ts";
import { useLeaveGuard } from "./useLeaveGuard.ts";
import { useUndoKeys } from "./useUndoKeys.ts";
import { useUnread } from "./useUnread.ts";
import { ViewLinks } from "./ViewLinks.tsx";

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

/** True for a draft in which a person has done something that its document, read again, would not have. */
function hasWork({ corrections, past, seen = [] }: Draft): boolean {
  return corrections.length > 0 || past.length > 0 || seen.length > 0;
}

function Importing() {
  const t = useText(importingText);
  const state = useDraft();
  const typed = useTyped();
  const { values, ignored, change } = useParameters(importingParameters);
  const [{ waiting, pasted, losesPaste }, keepUnread] = useUnread();
  const [saved, setSaved] = useState<{ readonly of: Draft; readonly names: readonly string[] } | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const panes = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState(0);
  const { draft, followUp, replay } = state;
  // What was corrected since is not saved.
  const savedNow = saved !== null && saved.of.corrections === draft?.corrections ? saved.names : null;
  const isSaved = savedNow !== null;
  const unused = followUp === null ? [] : unusedTexts(followUp, typed.texts);
  // What stands in sight says so itself.
  const elsewhere = unused.filter(
    ({ place }) => place !== null && (place.initiative !== values.initiative || place.add !== values.add),
  );
  const [isRefused, setRefused] = useState(false);
  if (isRefused && unused.length === 0) setRefused(false);
  const begin = (read: Read, keeps: boolean) => {
    state.begin(read, { keeps });
    keepUnread({ waiting: null, ...(read.name === null && { pasted: "" }) });
    setSaved(null);
    setBegun((times) => times + 1);
    typed.forget("");
    change({ lines: null, initiative: null, add: "none" }, { replace: true });
  };
  const reader = useImport((name, document, original) => {
    const read = { ...document, name, original };
    // Also what is saved has corrections that the same document, read again, may need.
    if (draft && (draft.corrections.length > 0 || (!isSaved && hasWork(draft))))
      keepUnread({ waiting: read });
    else begin(read, false);
  });
  useEffect(() => {
    if (begun === 0) return;
    // Another document is looked at from its top.
    for (const frame of panes.current?.querySelectorAll("section") ?? []) frame.scrollTop = 0;
    result.current?.focus();
  }, [begun]);
  useUndoKeys(state);
  const leadTo = useLeadTo();
  const toFindings = () => {
    change({ pane: "reading" }, { replace: true });
    leadTo(FINDINGS);
  };
  const goTo = (text: UnusedText) => {
    change({ ...text.place, pane: "reading" }, { replace: true });
    leadTo(placeOfUnused(text));
  };
  useLeaveGuard(waiting !== null || losesPaste || reader.isReading || (draft != null && !state.isKept));
  return (
    <TypedContext value={typed}>
      <IgnoredParameters ignored={ignored} />
      <ChooseDocument
        chooser={chooser}
        reader={reader}
        isSmall={draft != null}
        pasted={pasted}
        onPaste={(text) => keepUnread({ pasted: text })}
      />
      {waiting !== null && (
        <Question
          text={(isSaved ? t.replace.savedQuestion : t.replace.question)(
            draft?.name ?? t.pasted,
            waiting.name ?? t.pasted,
          )}
        >
          {draft != null && draft.corrections.length > 0 && (
            <Button onClick={() => begin(waiting, true)}>{t.replace.keep}</Button>
          )}
          <Button onClick={() => begin(waiting, false)}>{t.replace.discard}</Button>
          <Button
            onClick={() => {
              keepUnread({ waiting: null });
              result.current?.focus();
            }}
          >
            {t.replace.cancel}
          </Button>
        </Question>
      )}
      {draft !== undefined && (
        <NextStep
          draft={draft}
          isSaved={isSaved}
          progress={<ReadingProgress reader={reader} chooser={chooser} />}
          isReading={reader.isReading}
          isCancelled={reader.progress.at === "cancelled"}
        />
      )}
      {draft && followUp ? (
        <>
          <SkipLinks links={[{ label: t.toFindings, selector: FINDINGS, onGo: toFindings }]} />
          <DraftActions
            heading={result}
            draft={draft}
            facts={followUp.facts}
            hasUnused={unused.length > 0}
            onSave={(names) => setSaved({ of: draft, names })}
            onUnused={() => {
              setRefused(true);
              const [first] = unused;
              if (first) goTo(first);
            }}
            onDiscard={() => {
              typed.forget("");
              state.discard();
            }}
          />
          <PublishStep draft={draft} saved={savedNow} onFindings={toFindings} />
          {replay !== null && <ReplayReport replay={replay} followUp={followUp} values={values} />}
          <UnusedTexts
            followUp={followUp}
            texts={isRefused ? unused : elsewhere}
            isRefused={isRefused}
            values={values}
            onGo={goTo}
          />
          {!state.isKept && <p role="status">{t.notKept}</p>}
          <div className={styles["panes"]}>
            <ViewLinks
              label={t.panes.label}
              values={values}
              name="pane"
              choices={[
                ["reading", t.panes.reading],
                ["document", t.panes.document],
              ]}
            />
          </div>
          <div ref={panes} className={styles["review"]} data-pane={values.pane}>
            <DocumentPane followUp={followUp} draft={draft} values={values} onLead={leadTo} />
            <ReadingPane
              followUp={followUp}
              draft={draft}
              state={state}
              values={values}
              onLead={leadTo}
              onGo={(next) => change(next, { replace: true })}
            />
          </div>
        </>
      ) : null}
    </TypedContext>
  );
}
