import type { ReactNode } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";

/** The committee of a whole agreement's initiative, for below its name; `undefined` where the follow-up is one committee's own. */
export function committeeDetail({ union }: FollowUp, { id }: Initiative): ReactNode | undefined {
  const part = union?.partOf.get(id);
  return part && <bdi lang={DOCUMENT_LANGUAGE}>{part.name}</bdi>;
}
