import { milestonesOf } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import {
  type Block,
  documentProse,
  heading,
  minorHeading,
  prose,
  type SlideContent,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { correctedBlocks } from "./correctedBlocks.ts";
import { initiativeFrame } from "./initiativeFrame.ts";

/** All that the document says of one initiative: what was agreed beside what happened round by round, and the economy. */
export function textSlide(context: SlideContext, initiative: Initiative): SlideContent {
  const [start, course, money] = [
    agreed(context, initiative),
    happened(context, initiative),
    [...economy(context, initiative), ...correctedBlocks(context, initiative)],
  ];
  return initiativeFrame(
    context,
    initiative,
    // What was agreed stands alone beside the rest if that fits; otherwise the blocks are placed so as to save a page.
    [[start, [...course, ...money]], [[...start, ...money], course], [[...start, ...course, ...money]]],
    null,
  );
}

function agreed({ t }: SlideContext, { description, remarks }: Initiative): readonly Block[] {
  return [
    heading("agreed", [t.initiative.agreed]),
    description === null
      ? prose("agreed text", t.initiative.nothingAgreed, "soft")
      : documentProse("agreed text", description),
    ...(remarks === null
      ? []
      : [heading("remarks", [t.initiative.remarks]), documentProse("remarks text", remarks)]),
  ];
}

/** Every round with its smiley; what was planned, and the status in the document's own words. */
function happened({ followUp, t }: SlideContext, initiative: Initiative): readonly Block[] {
  const milestones = milestonesOf(followUp, initiative);
  return [
    heading("happened", [t.initiative.happened]),
    ...followUp.rounds.flatMap(({ id, label }, index): Block[] => {
      const milestone = milestones[index] ?? null;
      const mark = { rating: milestone?.smiley ?? null };
      const name = { words: label, names: [label] };
      const space = index === 0 ? 8 : 14;
      if (!milestone?.text && !milestone?.status) {
        const nothing = { words: `: ${t.initiative.nothing}`, look: "soft" } as const;
        return [{ ...minorHeading(`round ${id}`, [[mark, " ", name, nothing]], space), keepsNext: false }];
      }
      return [
        minorHeading(`round ${id}`, [[mark, " ", name]], space),
        ...(milestone.text
          ? [documentProse(`text ${id}`, `${t.initiative.milestone} ${milestone.text}`, "body", 4)]
          : []),
        ...(milestone.status
          ? [documentProse(`status ${id}`, `${t.initiative.status} ${milestone.status}`, "status", 8)]
          : []),
      ];
    }),
  ];
}

function economy({ t }: SlideContext, { economy: words }: Initiative): readonly Block[] {
  if (words === null || (!words.text && !words.status)) return [];
  return [
    heading("economy", [t.initiative.economy, ": ", { rating: words.smiley }]),
    ...(words.text ? [documentProse("economy text", words.text)] : []),
    ...(words.status
      ? [documentProse("economy status", `${t.initiative.status} ${words.status}`, "status")]
      : []),
  ];
}
