/**
 * Which facts a person may correct, by the end of their path: what the document says, and which thread an initiative is of;
 * never ids, lines or what refers to them.
 */
const CORRECTABLE =
  /(?:^|\.)(?:title|authority|committee|budgetYear|asOf|label|date|number|thread|lineage|theme|description|remarks|text|status|smiley|measure|basis|year|target|min|max|economy|outcome|deviation)$/;

/** The lists that a person may add to and remove from. */
const LISTS =
  /^(?:rounds|themes|initiatives|initiatives\[\d+\]\.(?:milestones|economy\.figures|economy\.figures\[\d+\]\.evidence|responsible|contributors|funding))\[\d+\]$/;

/** True for the path of a fact that may be corrected. */
export function isCorrectable(path: string): boolean {
  return CORRECTABLE.test(path) || LISTS.test(path);
}
