import { Document, Footer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import { ECONOMY_SMILEYS, SMILEYS, type Smiley } from "../../agreement/effort/smiley.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { formatDate } from "../../text/format.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { reportText as t } from "../../text/report.ts";
import { themeName } from "../../text/themeName.ts";
import { unnamed } from "../../text/unnamed.ts";
import { allowedInXml } from "../xml.ts";
import { correctionComments, NO_COMMENTS } from "./correctionComments.ts";
import { type FormFields, initiativeTable } from "./initiativeTable.ts";
import { namesAlone } from "./listOfNames.ts";
import { runsOf } from "./paragraphs.ts";
import { smileySigns } from "./smileySigns.ts";
import { documentTitle, titleLines } from "./titleLines.ts";

const TITLE = "Title";
const HEADING = "Heading1";
const FOOTER = "Sidefod";
/** Twips: two centimetres. */
const MARGIN = 1134;

/** The follow-up in the municipality's own layout; with `form` as the form in which the centres report that round. */
export function followUpDocument(followUp: FollowUp, form: FormFields | null): Document {
  const { facts, themes, initiativesByTheme } = followUp;
  const body: (Paragraph | Table)[] = titleLines(facts).map((line) => styled(TITLE, line));
  if (!facts.document?.publisher && facts.authority !== unnamed.authority) {
    body.push(new Paragraph({ children: runsOf(facts.authority) }));
  }
  const missing = missingCommittees(followUp, DOCUMENT_LANGUAGE);
  if (missing !== null)
    body.push(new Paragraph({ children: [new TextRun({ text: allowedInXml(missing), bold: true })] }));
  body.push(...readingGuide(facts.smileyMeaning));
  const comments = form === null ? correctionComments(facts) : NO_COMMENTS;
  const alone = namesAlone(facts.initiatives);
  for (const theme of themes) {
    const initiatives = initiativesByTheme.get(theme.id) ?? [];
    // A heading with nothing below would be read as words of what stands above.
    if (initiatives.length > 0) body.push(styled(HEADING, themeName(followUp, theme)));
    for (const initiative of initiatives) {
      // Word joins tables that nothing parts.
      body.push(
        initiativeTable(initiative, { rounds: facts.rounds, alone, comments }, form),
        new Paragraph({}),
      );
    }
  }
  return new Document({
    title: allowedInXml(documentTitle(facts)),
    creator: allowedInXml(facts.authority),
    styles: STYLES,
    comments: { children: comments.options },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: footer(facts) },
        children: body,
      },
    ],
  });
}

/** What the smileys mean, by the document itself. */
function readingGuide(meaning: FollowUpFacts["smileyMeaning"]): Paragraph[] {
  const lines = (of: "effort" | "economy", smileys: readonly Smiley[]) => {
    const words: Readonly<Partial<Record<Smiley, string | null>>> = meaning?.[of] ?? {};
    const own = smileys.flatMap((smiley) => {
      const text = words[smiley] ?? null;
      return text === null
        ? []
        : [new Paragraph({ children: [...smileySigns(smiley), ...runsOf(`: ${text}`)] })];
    });
    return own.length === 0 ? [] : [new Paragraph({ children: runsOf(t.meanings[of]) }), ...own];
  };
  const guide = [...lines("effort", SMILEYS), ...lines("economy", ECONOMY_SMILEYS)];
  return guide.length === 0 ? [] : [styled(HEADING, t.guide), ...guide];
}

/** Title and day; then publisher, page number and case number. */
function footer(facts: FollowUpFacts): Footer {
  const day = facts.asOf === null ? [] : [t.day(formatDate(facts.asOf, DOCUMENT_LANGUAGE))];
  const publisher = facts.document?.publisher ?? null;
  const caseNumber = facts.document?.caseNumber ?? null;
  return new Footer({
    children: [
      styled(FOOTER, [documentTitle(facts), ...day].join(" ")),
      new Paragraph({
        style: FOOTER,
        children: [
          ...(publisher === null ? [] : runsOf(`${publisher} - `)),
          new TextRun({ children: [PageNumber.CURRENT] }),
          ...(caseNumber === null ? [] : runsOf(` - ${t.caseNumber(caseNumber)}`)),
        ],
      }),
    ],
  });
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: runsOf(text) });
}

/**
 * Arial in half points, as the municipality writes. Titles and headings are Word's own: screen readers, Word's list of
 * headings and a PDF made of the document know them.
 */
const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 18, language: { value: "da-DK" } },
      paragraph: { spacing: { after: 60 } },
    },
    title: { run: { size: 40 } },
    heading1: {
      run: { size: 28, bold: true },
      paragraph: { keepNext: true, spacing: { before: 240 }, outlineLevel: 0 },
    },
    heading2: { run: { bold: true }, paragraph: { keepNext: true, outlineLevel: 1 } },
  },
  paragraphStyles: [{ id: FOOTER, name: "footer", basedOn: "Normal", run: { size: 14 } }],
} as const;
