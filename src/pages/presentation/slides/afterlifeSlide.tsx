import type { CSSProperties } from "react";
import { afterlife } from "../../../agreement/afterlife/afterlife.ts";
import type { Commitment } from "../../../agreement/afterlife/commitment.ts";
import { openMilestones } from "../../../agreement/effort/openMilestones.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { formatDateRange } from "../../../text/dateRange.ts";
import { formatList } from "../../../text/format.ts";
import {
  type Block,
  documentProse,
  heading,
  prose,
  type SlideContent,
  slideContent,
  whole,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import styles from "./afterlifeSlide.module.css";
import { InitiativeLink } from "./InitiativeLink.tsx";
import marked from "./marked.module.css";
import slideText from "./slideText.module.css";

/** What the document promises for later, by date and in its own words; then the open milestones. */
export function afterlifeSlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, t } = context;
  const within = new Set(initiatives);
  const commitments = afterlife(followUp).filter(({ initiative }) => within.has(initiative));
  return slideContent(followUp, {
    kind: "afterlife",
    title: t.afterlife.title,
    columns: 2,
    arrangements: [
      [
        [
          ...(commitments.length === 0 ? [] : [heading("promises", <h2>{t.afterlife.promises}</h2>)]),
          ...commitments.flatMap((commitment, index) => promise(context, commitment, index)),
          ...open(context, initiatives),
        ],
      ],
    ],
  });
}

function promise(
  { language, t, questions }: SlideContext,
  { date, kind, initiative, quote }: Commitment,
  index: number,
): readonly Block[] {
  const when = date === null ? t.afterlife.undated : formatDateRange(date, language);
  return [
    heading(
      `promise ${index}`,
      <div>
        <h2 className={slideText["minor"]}>
          {when}
          {" · "}
          {questions.afterlife.kinds[kind]}
        </h2>
        <p>
          <InitiativeLink initiative={initiative} />{" "}
          <span className={slideText["soft"]}>
            {initiative.responsible.length === 0 ? (
              questions.afterlife.nobody
            ) : (
              <Sentence names={initiative.responsible}>
                {formatList(initiative.responsible, language)}
              </Sentence>
            )}
          </span>
        </p>
      </div>,
      index === 0 ? 8 : 28,
    ),
    documentProse(`quote ${index}`, quote.text, "quote"),
  ];
}

/** The initiatives with open milestones, each with the smileys of the rounds that were not met. */
function open({ followUp, t }: SlideContext, initiatives: readonly Initiative[]): readonly Block[] {
  const milestones = openMilestones(followUp, initiatives);
  if (milestones.length === 0) return [];
  const own = new Map<Initiative, typeof milestones>();
  for (const milestone of milestones) {
    own.set(milestone.initiative, [...(own.get(milestone.initiative) ?? []), milestone]);
  }
  const most: CSSProperties & Record<"--most", number> = {
    "--most": Math.max(...Array.from(own.values(), ({ length }) => length)),
  };
  return [
    heading("open", <h2>{t.afterlife.open}</h2>),
    { ...prose("open meaning", t.afterlife.openMeaning, "soft"), keepsNext: true },
    ...Array.from(own, ([initiative, left]) =>
      whole(
        `open ${initiative.id}`,
        <div className={marked["moved"]}>
          <span className={`${marked["fromTo"]} ${styles["openMarks"]}`} style={most}>
            {left.map(({ milestone, roundIndex }) => (
              <Smiley
                key={milestone.round}
                rating={milestone.smiley}
                about={followUp.rounds[roundIndex]?.label ?? ""}
              />
            ))}
          </span>
          <span>
            <InitiativeLink initiative={initiative} />
          </span>
        </div>,
      ),
    ),
  ];
}
