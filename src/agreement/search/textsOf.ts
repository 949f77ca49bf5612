import type { Initiative } from "../format/schema.ts";

/** Everything an initiative says, text by text in the document's order: what a search looks through. */
export function textsOf(initiative: Initiative): readonly string[] {
  return [
    initiative.number,
    initiative.title,
    ...initiative.funding,
    initiative.description,
    ...initiative.responsible,
    initiative.committee,
    ...initiative.contributors,
    initiative.remarks,
    ...initiative.milestones.flatMap(({ text, status }) => [text, status]),
    initiative.economy?.text,
    initiative.economy?.status,
  ].flatMap((text) => (text ? [text] : []));
}
