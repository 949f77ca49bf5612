import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import { type PageCounts, pagePlace } from "./numbering.ts";
import type { Blank } from "./show.ts";

interface PageAnnouncementProps {
  readonly page: Page;
  readonly index: number;
  readonly counts: PageCounts;
  /** What is seen in the page's place. */
  readonly blank?: Blank;
}

/** Tells those who listen which page is shown, or that none is. */
export function PageAnnouncement({ page: { content }, index, counts, blank = null }: PageAnnouncementProps) {
  const t = useText(presentationText);
  const place = pagePlace(counts, index);
  const words =
    place === null ? content.title : t.announce[place.part](place.number, place.count, content.title);
  return (
    <VisuallyHidden>
      <span role="status">
        {blank === null ? <Sentence names={content.named}>{words}</Sentence> : t.blank[blank]}
      </span>
    </VisuallyHidden>
  );
}
