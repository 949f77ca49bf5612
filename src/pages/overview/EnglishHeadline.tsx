import type { FollowUp } from "../../agreement/followUp.ts";
import { englishHeadline } from "../../text/headline/english.ts";
import { HeadlineParagraphs } from "./HeadlineParagraphs.tsx";

/** The first sentences in English, which few readers of a Danish agreement need. */
export function EnglishHeadline({ followUp }: { readonly followUp: FollowUp }) {
  return <HeadlineParagraphs followUp={followUp} words={englishHeadline} />;
}
