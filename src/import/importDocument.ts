/**
 * From a neutral document to a follow-up. Everything the grammar understands becomes a fact of the
 * feed, everything else a finding with its line; only a document that is no follow-up is refused.
 *
 * The folders of `grammar/` in the order in which they build on each other: `smileys`, `lines`, `blocks` (rows and
 * cells of tables), `rounds`, `headings` (where an initiative begins), `tables`, `milestones`, `economy`,
 * `initiatives`, `document` (what holds for the whole of it).
 */

import { resumeCorrections } from "../agreement/corrections/resume.ts";
import { slug } from "../agreement/danish/slug.ts";
import { FORMAT_VERSION, type FollowUpFacts, type Initiative } from "../agreement/format/schema.ts";
import { foldSpace } from "../agreement/source/foldSpace.ts";
import { changeWords, correctedFact } from "../text/corrections.ts";
import { findingMessage } from "../text/findings.ts";
import { DOCUMENT_LANGUAGE } from "../text/messages.ts";
import { unnamed } from "../text/unnamed.ts";
import { blockLines } from "./grammar/blocks/blockLines.ts";
import type { Context } from "./grammar/context.ts";
import { agreementId } from "./grammar/document/agreement.ts";
import { committeeAbove } from "./grammar/document/committee.ts";
import {
  reportCentres,
  reportFooter,
  reportHead,
  reportHeadings,
  reportKeptSmileys,
  reportSmileys,
} from "./grammar/document/documentFindings.ts";
import { agreementFacts, type Head, readHead } from "./grammar/document/head.ts";
import { readLegend } from "./grammar/document/legend.ts";
import { refusalOf } from "./grammar/document/refusalOf.ts";
import { refusalOfScrambled } from "./grammar/document/refusalOfScrambled.ts";
import { refusalOfSeveral, reportTrailers } from "./grammar/document/severalFollowUps.ts";
import { FindingLog } from "./grammar/findingLog.ts";
import { cutSegments } from "./grammar/headings/segments.ts";
import { initiativeIds, newThreads } from "./grammar/initiatives/ids.ts";
import { type Draft, namesOf, readInitiative } from "./grammar/initiatives/initiative.ts";
import { readThemes, titleOf } from "./grammar/initiatives/themes.ts";
import { contentLines } from "./grammar/lines/contentLines.ts";
import { withFieldsApart } from "./grammar/lines/fieldsApart.ts";
import { Hyphenator } from "./grammar/lines/hyphenator.ts";
import { withWholeParagraphs } from "./grammar/lines/wholeParagraphs.ts";
import { resolveRounds } from "./grammar/milestones/resolveRounds.ts";
import { labelRows, labelsCloseRows } from "./grammar/milestones/rowLabels.ts";
import { type SmileyAccount, SmileyLedger } from "./grammar/smileys/ledger.ts";
import { readTable, type Table } from "./grammar/tables/table.ts";
import type { ImportFinding } from "./model/finding.ts";
import type { NeutralDocument } from "./model/neutralDocument.ts";
import type { RawLine } from "./model/rawLine.ts";
import { type Refusal, refuse } from "./model/refusal.ts";
import { IMPORT_TOOL, IMPORT_VERSION } from "./version.ts";

export interface ImportOptions {
  /** The follow-up's id, used in addresses and file names; by default from authority, year and committee. */
  readonly id?: string;
}

export interface Imported {
  readonly refused?: false;
  readonly facts: FollowUpFacts;
  /** The feed's findings as codes and values; the feed has them in the document's language. */
  readonly findings: readonly ImportFinding[];
  /** Where every smiley of the document went. */
  readonly smileys: SmileyAccount;
}

/** Reads a document as a follow-up. Pure: the same document gives the same feed, byte for byte. */
export function importDocument(document: NeutralDocument, options: ImportOptions = {}): Imported | Refusal {
  const { raw, isFurniture, findings: found } = blockLines(document.blocks);
  const lines = withWholeParagraphs(withFieldsApart(contentLines(raw, isFurniture, document.lostFonts)));
  const cut = cutSegments(lines);
  const refusal = refusalOf(lines, cut, document.blocks);
  if (refusal) return refusal;

  const log = new FindingLog();
  const ledger = new SmileyLedger(
    lines.flatMap((line) => [...line.smileys, ...line.inProse, ...(line.stray ?? [])]),
  );
  const hyphenator = new Hyphenator(() => lines.map((line) => line.rest).join(" "));
  const head = readHead(cut.preamble, raw, isFurniture, hyphenator);
  const several = refusalOfSeveral(cut.segments, head);
  if (several) return several;
  const tables = cut.segments.map(({ body }) => readTable(body, cut.vocabulary, cut.layout));
  const context: Context = {
    log,
    ledger,
    hyphenator,
    vocabulary: cut.vocabulary,
    layout: cut.layout,
    labelsCloseRows: labelsCloseRows(
      tables.flatMap((table) => table.milestones),
      cut.vocabulary,
    ),
    budgetYear: head.agreement?.year ?? null,
  };

  const labelled = tables.map(({ milestones }) => labelRows(milestones, context));
  const { rounds, rows, ...roundKeys } = resolveRounds(labelled, context);
  if (rounds.length === 0) return refuse("no-rounds", cut.firstHeader, null);
  const drafts = cut.segments.map((segment, index): Draft => {
    const table = tables[index] as Table;
    return {
      segment,
      table,
      rows: rows[index] ?? [],
      number: segment.title?.number ?? null,
      title: titleOf(segment, context),
    };
  });
  const titles = new Set(drafts.map(({ title }) => title.toLowerCase()));
  const smileyMeaning = readLegend(cut.preamble, titles, context);
  const { themes, ids: themeIds } = readThemes(cut.segments, context);
  const ids = initiativeIds(drafts);
  const threads = newThreads(drafts);
  const names = namesOf(drafts, context);
  const initiatives = drafts.map((draft, index) => {
    const own = { id: ids[index] ?? "", thread: threads[index] ?? "", theme: themeIds[index] ?? "" };
    return readInitiative(draft, own, roundKeys, names, context);
  });

  const scrambled = document.lostFonts ? refusalOfScrambled(ledger, cut.preamble) : null;
  if (scrambled) return scrambled;
  const committees = reportTrailers(cut.segments, head, titles, context);
  reportHeadings(drafts, log);
  reportCentres(initiatives, log);
  reportFooter(head, log);
  reportKeptSmileys(lines, ledger, log);
  reportSmileys(ledger, log);
  const isSheet = document.lostFonts && lines.some(({ role }) => role !== undefined);
  reportHead(head, cut.layout.aCellALine || isSheet, log);
  const committee =
    committees.length > 1
      ? null
      : (head.committee ?? commonCommittee(initiatives) ?? committeeAbove(themes.map(({ title }) => title)));
  const id = options.id ?? defaultId(head, committee);
  const facts: FollowUpFacts = {
    formatVersion: FORMAT_VERSION,
    id,
    title: head.agreement?.title ?? head.heading ?? unnamed.followUp,
    authority: head.authority ?? unnamed.authority,
    committee,
    budgetYear: head.agreement?.year ?? null,
    asOf: head.asOf,
    agreement: agreementFacts(head),
    sequence: head.sequence,
    document: {
      title: head.heading,
      publisher: head.publisher,
      caseNumber: head.caseNumber,
      source: `sources/${id}.txt`,
    },
    rounds,
    smileyMeaning,
    themes,
    initiatives,
    import: null,
  };
  const resumed = document.hidden
    ? resumeCorrections(facts, document.hidden, writtenIn(raw))
    : { facts, lost: [] };
  for (const lost of resumed.lost) {
    const place = correctedFact(facts, lost, DOCUMENT_LANGUAGE);
    log.add("correction-lost", null, { place, change: changeWords(facts, lost, DOCUMENT_LANGUAGE) });
  }
  const findings = [...document.findings, ...found, ...log.sorted()].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  return {
    facts: withImport(resumed.facts, findings),
    findings,
    smileys: ledger.account(),
  };
}

/** Tells whether a line of the document has these words, alone or behind a number: "Klima", "8. Klima", "Tema 8: Klima". */
function writtenIn(raw: readonly RawLine[]): (words: string) => boolean {
  const lines = new Set(
    raw.flatMap(({ folded }) => [folded, folded.replace(/^\S+ /, ""), folded.replace(/^\S+ \S+ /, "")]),
  );
  return (words) => lines.has(foldSpace(words));
}

/** The facts with what the import remarked, in the place that the contract gives it. */
function withImport(
  { corrections, ...facts }: FollowUpFacts,
  findings: readonly ImportFinding[],
): FollowUpFacts {
  return {
    ...facts,
    import: {
      tool: IMPORT_TOOL,
      version: IMPORT_VERSION,
      findings: findings.map((finding) => ({
        code: finding.code,
        line: finding.line,
        message: findingMessage(finding, DOCUMENT_LANGUAGE),
      })),
    },
    ...(corrections && { corrections }),
  };
}

/** The committee that every initiative is the responsibility of, when there is only one. */
function commonCommittee(initiatives: readonly Initiative[]): string | null {
  const names = new Set(initiatives.map(({ committee }) => committee));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/**
 * `ballerup-2017-oekonomiudvalget-1`: what distinguishes a follow-up from every other. The last one of an agreement, which stays,
 * has no number, and neither has one that does not say which it is.
 */
function defaultId({ authority, agreement, sequence }: Head, committee: string | null): string {
  const ofAgreement = agreementId(authority, agreement?.year ?? null);
  const which = sequence === null || sequence.isLast ? null : sequence.number;
  return slug([ofAgreement, committee, which].filter(Boolean).join(" ")) || "opfoelgning";
}
