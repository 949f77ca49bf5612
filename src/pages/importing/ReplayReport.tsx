import { correctionKind } from "../../agreement/corrections/correctionKind.ts";
import { valueAt } from "../../agreement/corrections/factPath.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Correction, SourceRange } from "../../agreement/format/schema.ts";
import { CorrectionItem } from "../../components/corrections/CorrectionItem.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import type { ImportingValues } from "../../links/laterScreens.ts";
import { valueWords } from "../../text/corrections.ts";
import { importingText } from "../../text/importing.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { lineAddress } from "./reading/lineAddress.ts";
import type { Replay } from "./useDraft.ts";

interface ReplayReportProps {
  readonly replay: Replay;
  readonly followUp: FollowUp;
  readonly values: ImportingValues;
}

/** What became of the corrections of the draft before: how many hold, and by name those that the document says now or has otherwise. */
export function ReplayReport({
  replay: { kept, settled, lost, placesOfLost, earlier },
  followUp,
  values,
}: ReplayReportProps) {
  const t = useText(importingText);
  const named = (title: string, corrections: readonly Correction[]) =>
    corrections.length > 0 && (
      <>
        {" "}
        {title}:
        <ul>
          {corrections.map((correction) => (
            <CorrectionItem
              key={`${correction.path} ${correctionKind(correction)}`}
              facts={earlier}
              correction={correction}
            >
              <ReadNow path={placesOfLost.get(correction)} followUp={followUp} values={values} />
            </CorrectionItem>
          ))}
        </ul>
      </>
    );
  return (
    <Notice role={lost.length === 0 ? "status" : "alert"}>
      {t.replayed(kept.length)}
      {named(t.settled, settled)}
      {named(t.lost, lost)}
    </Notice>
  );
}

interface ReadNowProps extends Pick<ReplayReportProps, "followUp" | "values"> {
  readonly path: string | undefined;
}

/** What the new document says in the place of a fact whose correction no longer fits, and the way there. */
function ReadNow({ path = "", followUp: { facts }, values }: ReadNowProps) {
  const t = useText(importingText);
  const language = useLanguage();
  const now = valueAt(facts, path) as Correction["was"] | undefined;
  if (path === "" || now === undefined) return null;
  const initiative = facts.initiatives[Number(/^initiatives\[(\d+)\]/.exec(path)?.[1])];
  const [row = ""] = /^initiatives\[\d+\]\.(?:milestones\[\d+\](?:\.parts\[\d+\])?|economy)/.exec(path) ?? [];
  const part = valueAt(facts, row) as { readonly source?: SourceRange | null } | null | undefined;
  const source = part?.source ?? initiative?.source ?? null;
  return (
    <>
      {t.readsNow(valueWords(facts, path, now, language))}
      {initiative !== undefined && source !== null && (
        <>
          {" "}
          <a
            href={lineAddress(
              values,
              { from: source.from, to: row === "" ? source.from : source.to },
              initiative.id,
            )}
          >
            {t.atLine(source.from)}
          </a>
        </>
      )}
    </>
  );
}
