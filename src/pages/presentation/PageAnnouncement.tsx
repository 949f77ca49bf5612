import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./usePages.ts";

interface PageAnnouncementProps {
  readonly page: Page;
  /** Its place: 0-based, and of how many; `null` while that is not known. */
  readonly index: number;
  readonly count: number | null;
}

/** Tells those who listen which page is shown. */
export function PageAnnouncement({ page: { content }, index, count }: PageAnnouncementProps) {
  const t = useText(presentationText);
  return (
    <VisuallyHidden>
      <span role="status">
        <Sentence names={content.named}>
          {count === null ? content.title : t.announce(index + 1, count, content.title)}
        </Sentence>
      </span>
    </VisuallyHidden>
  );
}
