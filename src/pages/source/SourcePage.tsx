import { useQuery } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { PageLead } from "../../components/layout/PageLead.tsx";
import { useRunningLines } from "../../components/layout/useRunningLines.ts";
import { CommitteesScreen } from "../../components/union/CommitteesScreen.tsx";
import { originalAddressQuery } from "../../feed/originalAddressQuery.ts";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import { Reader } from "./Reader.tsx";

/** What does the document say, word for word? */
export function SourcePage({ followUp }: { readonly followUp: FollowUp }) {
  return followUp.union ? (
    <CommitteesScreen followUp={followUp} screen="source" />
  ) : (
    <OneSource followUp={followUp} />
  );
}

function OneSource({ followUp }: { readonly followUp: FollowUp }) {
  useRunningLines(followUp);
  const t = useText(readerText);
  const language = useLanguage();
  const source = useQuery(sourceTextQuery(followUp));
  const original = useQuery(originalAddressQuery(followUp));
  const { title, document } = followUp.facts;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${title}`}>
        {source.data != null && (
          <PageLead>
            {t.lead(formatCount(source.data.length, language))}{" "}
            {document?.caseNumber != null && t.caseNumber(document.caseNumber)}
          </PageLead>
        )}
        {original.data != null && document?.file != null && (
          <PageLead>
            <a href={original.data} download={document.file.name}>
              {t.original(document.file.name)}
            </a>
          </PageLead>
        )}
      </PageHeading>
      {source.data === null ? (
        <p>{t.missing}</p>
      ) : source.data !== undefined ? (
        <Reader followUp={followUp} lines={source.data} />
      ) : source.isError ? (
        <p role="alert">{t.failed}</p>
      ) : (
        <p role="status">{t.loading}</p>
      )}
    </>
  );
}
