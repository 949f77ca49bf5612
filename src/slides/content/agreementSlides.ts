import { type KronerRange, targetRange } from "../../agreement/economy/amounts.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import { agreementCounts } from "../../agreement/portfolio/agreementCounts.ts";
import { moneyLack } from "../../agreement/portfolio/moneyLack.ts";
import {
  type PortfolioAgreement,
  type PortfolioCommittee,
  sumOf,
} from "../../agreement/portfolio/portfolio.ts";
import type { AgreementPart } from "../../agreement/presentation/slides.ts";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { sumWords } from "../../components/portfolio/sumWords.ts";
import { followUpsText } from "../../text/followUps.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { formatInMillions, millionsUnit } from "../../text/laterFormats.ts";
import type { Language } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { unionText } from "../../text/union.ts";
import {
  type Block,
  type Cell,
  type Inline,
  type Line,
  markedLine,
  minorHeading,
  type SlideContent,
  STAGE_WIDTH,
  slideContent,
  tableRow,
} from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { countGroups, countRow, countTable } from "./countTable.ts";
import { economyMarks } from "./economyMarks.ts";

/** One of several agreements, as the catalogue has it. */
export function agreementContents(
  context: SlideContext,
  agreement: PortfolioAgreement,
  part: AgreementPart,
): readonly SlideContent[] {
  switch (part) {
    case "smileys":
      return smileySlides(context, agreement);
    case "savings":
      return [savingsSlide(context, agreement)];
    case "attention":
      return [attentionSlide(context, agreement)];
  }
}

/** Committees × rounds, below what the committees come to together. Several where there are many rounds. */
function smileySlides(context: SlideContext, agreement: PortfolioAgreement): readonly SlideContent[] {
  const { followUp, language } = context;
  const t = followUpsText[language];
  const { newest, committees } = agreement;
  const { rounds, byCommittee, whole } = agreementCounts(agreement);
  const own = { language, followUp: { rounds } };
  const lines: readonly Line[] = [[sumWords(agreement, sumOf(committees), language)]];
  return countGroups({ rounds }).map((group) =>
    slideContent(followUp, {
      kind: "agreement",
      title: newest.title,
      named: [newest.title],
      eyebrow: newest.authority,
      lead: { kind: "lines", lines },
      blocks: [
        ...committees.map((committee) => {
          const counts = byCommittee.get(committee);
          const note: Line = counts === undefined ? [{ words: ` ${t.noTotals}`, look: "soft" }] : [];
          return countRow(committee.id, [nameOf(committee), ...note], counts ?? [], group);
        }),
        ...(byCommittee.size > 1
          ? [countRow("whole", [heatmapText[language].wholeAgreement], whole, group)]
          : []),
      ],
      table: countTable(own, group, "committee"),
    }),
  );
}

/** What each committee agreed to save and reached, on what evidence, and what is missing. */
function savingsSlide(context: SlideContext, agreement: PortfolioAgreement): SlideContent {
  const { followUp, language, money } = context;
  const t = followUpsText[language];
  const { committees } = agreement;
  const { savings } = sumOf(committees);
  const counted = savings?.committees ?? 0;
  const title = savings && `${t.savings}: ${savingsReachedWords(savings, language)}`;
  const of = counted < committees.length ? t.ofCommittees(counted, committees.length) : null;
  const hasUnknown = committees.some(({ latest }) => (latest.totals?.savings?.unknown.max ?? 0) > 0);
  const amounts = [
    money.target,
    money.outcome,
    t.documented,
    t.bySmiley,
    ...(hasUnknown ? [money.unknown] : []),
    money.deviation,
  ];
  return slideContent(followUp, {
    kind: "agreement",
    title: title ?? t.savings,
    eyebrow: eyebrowOf(agreement, language),
    lead: savings !== null && of !== null ? { kind: "lines", lines: [[of]] } : null,
    blocks: [
      ...committees.map((committee) => savingsRow(context, committee, hasUnknown)),
      ...(savings !== null && counted > 1
        ? [tableRow("whole", [nameCell([t.together]), ...savingsCells(context, savings, hasUnknown)])]
        : []),
    ],
    table: {
      label: t.savings,
      columns: [
        {
          kind: "name",
          heading: [unionText[language].committee, { words: ` (${millionsUnit(language)})`, look: "soft" }],
          width: STAGE_WIDTH - AMOUNT * amounts.length,
        },
        ...amounts.map((words) => ({ kind: "amount", heading: [words], width: AMOUNT }) as const),
      ],
    },
  });
}

/** Pixels of the stage for a column of amounts. */
const AMOUNT = 215;

function savingsRow(context: SlideContext, committee: PortfolioCommittee, hasUnknown: boolean): Block {
  const t = followUpsText[context.language];
  const { totals } = committee.latest;
  const savings = totals?.savings ?? null;
  if (savings !== null) {
    const cells = savingsCells(context, savings, hasUnknown);
    return tableRow(committee.id, [nameCell([nameOf(committee)]), ...cells]);
  }
  const none: Inline = { words: ` ${totals === undefined ? t.noTotals : t.noSavings}`, look: "soft" };
  const empty: Cell = { kind: "text", content: [] };
  return tableRow(committee.id, [
    nameCell([nameOf(committee), none]),
    ...Array<Cell>(hasUnknown ? 6 : 5).fill(empty),
  ]);
}

/** To the krone, so that rows and columns add up. */
function savingsCells(
  { language, money }: SlideContext,
  { agreed, reached, documented, bySmiley, unknown, missing }: SavingsFigures,
  hasUnknown: boolean,
): readonly Cell[] {
  const nothing: KronerRange = { min: 0, max: 0 };
  const amount = (words: string, isStrong = false): Cell => ({ kind: "amount", words, isStrong });
  const exact = (range: KronerRange | null) =>
    amount(range === null ? money.unknown : formatInMillions(range, language));
  return [
    agreed === null ? amount(money.noTarget) : exact(targetRange(agreed)),
    exact(reached),
    exact(reached && (documented ?? nothing)),
    exact(reached && (bySmiley ?? nothing)),
    ...(hasUnknown ? [exact(unknown)] : []),
    missing.max > 0
      ? amount(formatInMillions(missing, language), true)
      : amount(reached === null ? money.unknown : money.nothingMissing),
  ];
}

function nameCell(content: Line): Cell {
  return { kind: "name", content };
}

/** What needs attention, by name: the first of each committee, with both smileys. */
function attentionSlide(context: SlideContext, agreement: PortfolioAgreement): SlideContent {
  const { followUp, language } = context;
  const t = followUpsText[language];
  const { committees } = agreement;
  const { deviating, unknown } = sumOf(committees);
  return slideContent(followUp, {
    kind: "agreement",
    title: unknown === committees.length ? t.attention : `${t.attention}: ${t.deviating(deviating)}`,
    eyebrow: eyebrowOf(agreement, language),
    columns: 2,
    blocks: committees.flatMap((committee) => namedBlocks(language, committee)),
  });
}

function namedBlocks(language: Language, committee: PortfolioCommittee): readonly Block[] {
  const t = followUpsText[language];
  const { totals } = committee.latest;
  const state =
    totals === undefined
      ? t.noTotals
      : totals.deviating === 0
        ? t.noDeviations
        : t.deviating(totals.deviating);
  const heading = minorHeading(committee.id, [[nameOf(committee), { words: ` ${state}`, look: "soft" }]]);
  const named = totals?.attention ?? [];
  const more = totals === undefined ? 0 : totals.deviating - named.length;
  return [
    { ...heading, keepsNext: named.length > 0 },
    ...named.map((initiative, place): Block => {
      const { id, number, title, smiley, economy } = initiative;
      const name = numberedName({ number, title });
      const line = markedLine(
        `${committee.id} ${id}`,
        [{ rating: smiley }],
        [{ words: name, names: [name] }, ...economyMarks(economy, moneyLack(initiative), language)],
      );
      // The number of the others says nothing alone below the heading of a next page.
      return { ...line, keepsNext: more > 0 && place === named.length - 1 };
    }),
    ...(more > 0 ? [markedLine(`${committee.id} more`, [], [{ words: t.further(more), look: "soft" }])] : []),
  ];
}

function nameOf({ name }: PortfolioCommittee): Inline {
  return { words: name, names: [name] };
}

/** Which agreement it is, and how many of its committees these are where some are left out. */
function eyebrowOf({ newest, committees, inAll }: PortfolioAgreement, language: Language): string {
  const { someCommittees } = followUpsText[language];
  return [
    newest.title,
    newest.authority,
    ...(inAll === undefined ? [] : [someCommittees(committees.length, inAll)]),
  ].join(" · ");
}
