import { useQueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { pendingCommittees } from "../../agreement/union/missingCommittees.ts";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { followUpQuery } from "../../feed/queries.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { shellText } from "../../text/shell.ts";

/** Which committees of a whole agreement the presentation lacks, and another try where none is on its way; nothing where none is missing. */
export function MissingNotice({ followUp }: { readonly followUp: FollowUp }) {
  const { retry } = useText(shellText);
  const language = useLanguage();
  const client = useQueryClient();
  const words = missingCommittees(followUp, language);
  if (words === null) return null;
  const again = () => client.refetchQueries({ queryKey: followUpQuery(followUp.facts.id).queryKey });
  return (
    <Notice
      role="status"
      action={
        pendingCommittees(followUp).length === 0 && <Button onClick={() => void again()}>{retry}</Button>
      }
    >
      {words}
    </Notice>
  );
}
