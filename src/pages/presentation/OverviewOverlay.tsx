import { useEffect, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import flow from "../../components/layout/flow.module.css";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { slidesText } from "../../text/slides.ts";
import type { Page } from "./DeckPages.ts";
import { type PageCounts, pagePlace } from "./numbering.ts";
import styles from "./OverviewOverlay.module.css";
import overlay from "./overlay.module.css";
import { PageView } from "./PageView.tsx";
import stage from "./Stage.module.css";
import type { RunningShow } from "./useShow.ts";

interface OverviewOverlayProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  readonly counts: PageCounts;
  readonly running: RunningShow;
}

/** All pages in small. The keys that turn pages move through them, up and down by rows; Enter shows the page. */
export function OverviewOverlay({ followUp, pages, counts, running }: OverviewOverlayProps) {
  const t = useText(presentationText);
  const slides = useText(slidesText);
  const { index } = running;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll("button")[index]?.focus();
  }, [index]);
  // The numbers that the pages bear, which are typed to go there.
  const numberAt = (place: number) => {
    const own = pagePlace(counts, place);
    return own?.part === "appendix" ? t.appendixPage(own.number) : `${place + 1}.`;
  };
  return (
    <section className={overlay["overlay"]} aria-label={t.controls.overview}>
      <ol
        ref={list}
        className={styles["thumbs"]}
        onKeyDown={(event) => {
          const rows = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (rows === undefined || list.current === null) return;
          event.preventDefault();
          const target = pages[index + rows * columnsOf(list.current)];
          if (target !== undefined) running.turnTo(target.name);
        }}
      >
        {pages.map((page, place) => (
          <li key={page.name} className={styles["thumb"]} data-current={place === index ? "" : undefined}>
            <div className={styles["small"]} aria-hidden="true" inert>
              <div className={stage["stage"]}>
                <PageView followUp={followUp} pages={pages} index={place} counts={counts} />
              </div>
            </div>
            <button
              type="button"
              aria-current={place === index ? "true" : undefined}
              onClick={() => running.goTo(page.name)}
            >
              <span className={flow["soft"]}>{numberAt(place)}</span>{" "}
              <Sentence names={page.content.named}>{page.content.title}</Sentence>{" "}
              {page.parts > 1 && (
                <span className={flow["soft"]}>({slides.part(page.part + 1, page.parts)})</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How many pages stand in a row at the present width. */
function columnsOf(list: HTMLElement): number {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  return items.filter((item) => item.offsetTop === items[0]?.offsetTop).length;
}
