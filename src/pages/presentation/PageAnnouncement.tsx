import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import { type PageCounts, pagePlace } from "./numbering.ts";

interface PageAnnouncementProps {
  readonly page: Page;
  /** Which page it is, 0-based. */
  readonly index: number;
  readonly counts: PageCounts;
}

/** Tells those who listen which page is shown. */
export function PageAnnouncement({ page: { content }, index, counts }: PageAnnouncementProps) {
  const t = useText(presentationText);
  const place = pagePlace(counts, index);
  return (
    <VisuallyHidden>
      <span role="status">
        <Sentence names={content.named}>
          {place === null ? content.title : t.announce[place.part](place.number, place.count, content.title)}
        </Sentence>
      </span>
    </VisuallyHidden>
  );
}
