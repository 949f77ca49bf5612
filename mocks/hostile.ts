import type { FollowUpFacts } from "../src/agreement/format/schema.ts";

/** Hostile texts: formulas, markup, direction marks, quotes, line breaks. */
const HOSTILE_TEXTS = [
  '=cmd|"/c calc"!A1',
  "+1+1",
  "@SUM(A1:A9)",
  '<img src=x onerror="document.title=1">',
  "<script>document.title = 'x'</script>",
  "javascript:document.title=1",
  "\u202eltr-stop\u202c",
  'Han sagde: "nej"; og\nså en ny linje,\r\n\tog en tabulator',
  "{{7*7}} %s %n \\u0000",
  `Et${"meget".repeat(60)}langt ord uden mellemrum`,
] as const;

/** A follow-up in which every text is one of {@link HOSTILE_TEXTS}. It is valid: a feed may say anything. */
export function hostile(facts: FollowUpFacts): FollowUpFacts {
  let next = 0;
  const text = () => HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length] ?? "";
  return {
    ...facts,
    title: text(),
    rounds: facts.rounds.map((round) => ({ ...round, label: text() })),
    themes: facts.themes.map((theme) => ({ ...theme, title: text() })),
    initiatives: facts.initiatives.map((initiative) => ({
      ...initiative,
      title: text(),
      description: text(),
      remarks: text(),
      responsible: [text()],
      contributors: [text()],
      milestones: initiative.milestones.map((milestone) => ({ ...milestone, text: text(), status: text() })),
      economy: initiative.economy && { ...initiative.economy, text: text(), status: text(), figures: [] },
    })),
  };
}
