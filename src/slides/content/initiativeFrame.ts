import type { Initiative } from "../../agreement/format/schema.ts";
import { verdictsOf } from "../../agreement/verdicts.ts";
import { economyVerdictWords, sinceWords, standingWords } from "../../components/standing/verdictWords.ts";
import { numberedName } from "../../text/numberedName.ts";
import { themeName } from "../../text/themeName.ts";
import { verdictsText } from "../../text/verdicts.ts";
import { type Lead, type Line, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** A slide about an initiative: its theme, its name, its smileys and both verdicts stand above the blocks in two columns. */
export function initiativeFrame(
  context: SlideContext,
  initiative: Initiative,
  arrangements: SlideContent["arrangements"],
  /** The name of the slide with the full text; `null` for that slide itself. */
  fullText: string | null,
): SlideContent {
  const title = numberedName(initiative);
  return slideContent(context.followUp, {
    kind: "initiative",
    title,
    named: [title],
    eyebrow: themeOf(context, initiative),
    lead: verdictsLead(context, initiative),
    strip: initiative,
    columns: 2,
    arrangements,
    source: { initiative, fullText },
  });
}

/** An initiative's theme as the document heads it; `null` where it has none. */
function themeOf({ followUp }: SlideContext, { theme: id }: Initiative): string | null {
  const theme = followUp.themeById.get(id);
  return theme === undefined ? null : themeName(followUp, theme);
}

/** Both verdicts, effort and economy, and who is responsible. */
function verdictsLead(context: SlideContext, initiative: Initiative): Lead {
  const { followUp, language } = context;
  const { effort, economy } = verdictsOf(followUp, initiative);
  const t = verdictsText[language];
  const since = sinceWords(followUp, effort, language);
  const names = followUp.rounds.map(({ label }) => label);
  return {
    kind: "verdicts",
    verdicts: [
      {
        name: t.effort,
        words: [
          { rating: effort.latest?.rating ?? null, isSilent: true },
          " ",
          { words: standingWords(followUp, effort, language, "whole"), names, look: "strong" },
          ...(since.length === 0 ? [] : [{ words: `. ${since.join(". ")}`, names }]),
        ],
      },
      {
        name: t.economy,
        words: [
          ...(economy.name === "no-target" ? [] : [{ rating: initiative.economy?.smiley ?? null }, " "]),
          { words: economyVerdictWords(economy, language), look: "strong" },
        ],
      },
    ],
    people: people(context, initiative),
  };
}

/** Centres apart: their names have commas and an "og" of their own. */
function centreList(names: readonly string[]): string {
  return names.join("; ");
}

function people({ t }: SlideContext, { responsible, contributors }: Initiative): Line {
  return [
    { words: t.initiative.responsible, look: "soft" },
    " ",
    responsible.length === 0 ? t.initiative.nobody : { words: centreList(responsible), names: responsible },
    ...(contributors.length === 0
      ? []
      : [
          ". ",
          { words: t.initiative.contributors, look: "soft" } as const,
          " ",
          { words: centreList(contributors), names: contributors },
        ]),
  ];
}
