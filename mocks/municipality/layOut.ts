import type { FollowUpFacts, Initiative, SourceRange } from "../../src/agreement/format/schema.ts";

/** Wingdings J, K and L, as the real document's text has them. */
const MARKS = { glad: "\uf04a", neutral: "\uf04b", sur: "\uf04c" } as const;

/** So many letters stand on a line. */
const WIDTH = 56;

/** The facts with the lines they stand on, and the lines: the document's text, laid out as the real one's. */
export function layOut(facts: FollowUpFacts): { readonly facts: FollowUpFacts; readonly text: string } {
  const lines = [facts.document?.title ?? facts.title, "", "Et opfundet dokument: intet i det er sandt.", ""];
  /** Adds what `write` adds, and says which lines these are. */
  const placed = (write: () => void): SourceRange => {
    const from = lines.length + 1;
    write();
    return { from, to: Math.max(from, lines.length) };
  };
  const add = (text: string) => lines.push(...wrapped(text));
  const labels = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  const initiatives: Initiative[] = [];
  for (const theme of facts.themes) {
    lines.push("", `${theme.number}. ${theme.title}`, "");
    for (const initiative of facts.initiatives.filter((one) => one.theme === theme.id)) {
      const milestones: Initiative["milestones"] = [];
      let { economy } = initiative;
      const source = placed(() => {
        const { number, title, funding, description, responsible, committee, contributors, remarks } =
          initiative;
        add(number === null ? title : `${number}. ${title}`);
        lines.push("", `Kort beskrivelse af indsatsen (${funding.join(", ")}) Tid Smiley`, "");
        if (description !== null) add(description);
        lines.push("", `Ansvarligt center: ${responsible.join(", ")}`, `Ansvarligt udvalg: ${committee}`);
        lines.push(`Væsentlig bidragsyder: ${contributors.join(", ")}`, "");
        if (remarks !== null) add(remarks);
        for (const milestone of initiative.milestones) {
          const { text, status, smiley, round } = milestone;
          lines.push("");
          const own = placed(() => {
            add(`Milepæl ${text ?? ""}`);
            if (status !== null) lines.push("", "Status:", "", ...wrapped(status));
            lines.push(`${labels.get(round)} ${smiley === null ? "" : MARKS[smiley]} `);
          });
          milestones.push({ ...milestone, source: own });
        }
        if (economy === null) return;
        const { text, status, smiley } = economy;
        const own = placed(() => {
          add(`Økonomi ${text ?? ""} ${smiley === null ? "" : MARKS[smiley]} `);
          if (status !== null) lines.push("", "Status:", "", ...wrapped(status));
        });
        economy = { ...economy, source: own };
      });
      lines.push("");
      initiatives.push({ ...initiative, milestones, economy, source });
    }
  }
  return { facts: { ...facts, initiatives }, text: `${lines.join("\n")}\n` };
}

function wrapped(text: string): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = [""];
    for (const word of paragraph.split(" ")) {
      const line = lines.at(-1) ?? "";
      if (line !== "" && line.length + word.length >= WIDTH) lines.push(word);
      else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
    return lines;
  });
}
