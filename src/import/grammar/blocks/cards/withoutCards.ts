/**
 * Documents of cards as forms: a table for each initiative that has a name beside each value ("Indsats | 1.01 Færre fald", "Milepæl 1 |
 * Planen er lagt"), be its milestones in a table of their own below.
 */
import type { ImportFinding } from "../../../model/finding.ts";
import type { Block, TableBlock } from "../../../model/neutralDocument.ts";
import { leftOut } from "../apartTables.ts";
import { cellTexts } from "../cellText.ts";
import { ListForms } from "../listForms.ts";
import { listParts } from "../listHeads.ts";
import type { Row } from "../listRows.ts";
import { roundInTitle } from "../roundInTitle.ts";
import { isForm } from "../tableColumns.ts";
import { CARD_COLUMNS } from "./card.ts";
import { CardReader, type Part } from "./cardReader.ts";
import { beginsCard } from "./cardTitles.ts";

interface WithoutCards {
  readonly blocks: readonly Block[];
  readonly findings: readonly ImportFinding[];
}

/** The blocks with each card as a form; as they are where none begins by the name and the title of an initiative, or none has a milestone. */
export function withoutCards(blocks: readonly Block[]): WithoutCards {
  const unchanged = { blocks, findings: [] };
  const tables = blocks.filter((block) => block.kind === "table");
  if (tables.length === 0 || tables.some(isForm)) return unchanged;
  const areNamed = tables.some((table) => beginsCard(rowsOf(table)));
  if (!areNamed && tables.some((table) => listParts(table) !== null)) return unchanged;
  const reader = new CardReader(!areNamed);
  const findings: ImportFinding[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") reader.addText(block);
    else if (reader.readTable(rowsOf(block))) continue;
    else if (reader.hasCards) findings.push(...leftOut(block));
    else reader.keep(block);
  }
  const parts = reader.parts();
  const cards = parts.flatMap((part) => (part.kind === "card" ? [part.card] : []));
  const titles = new Set(cards.map(({ title }) => title.toLowerCase()));
  const areTitles = areNamed || titles.size === cards.length;
  if (!areTitles || !cards.some(({ hasMilestones }) => hasMilestones)) return unchanged;
  const first = parts.findIndex(({ kind }) => kind === "card");
  const above = parts.slice(0, first).flatMap((part) => (part.kind === "card" ? [] : [part]));
  const onlyRound = cards.some(({ hasRounds }) => hasRounds) ? null : roundInTitle(above, above.length);
  const forms = formsOf(parts, onlyRound);
  return { blocks: forms.blocks, findings: [...findings, ...reader.findings, ...forms.findings] };
}

function rowsOf(table: TableBlock): readonly Row[] {
  return table.rows.map(cellTexts);
}

function formsOf(parts: readonly Part[], onlyRound: string | null): WithoutCards {
  const columns =
    onlyRound === null ? CARD_COLUMNS : new Map([...CARD_COLUMNS].filter(([name]) => name !== "time"));
  let theme = "";
  const findings: ImportFinding[] = [];
  const blocks = parts.flatMap((part): readonly Block[] => {
    if (part.kind !== "card") return [part];
    const { card } = part;
    const forms = new ListForms(columns, card.remarkColumns(), onlyRound ?? "");
    const isSame = card.theme === theme;
    theme = card.theme || theme;
    for (const row of card.rows())
      forms.add(isSame ? row.filter(({ column }) => column !== CARD_COLUMNS.get("theme")) : row);
    findings.push(...forms.findings);
    return forms.blocks;
  });
  return { blocks, findings };
}
