/** Which facts a person may correct: what the document says, never ids, lines or what refers to them. */
const CORRECTABLE =
  /^(?:title|authority|committee|asOf|rounds\[\d+\]\.(?:label|date)|themes\[\d+\]\.(?:number|title)|initiatives\[\d+\]\.(?:title|number|theme|description|remarks|committee|(?:responsible|contributors|funding)\[\d+\]|milestones\[\d+\]\.(?:text|status|smiley)|economy\.(?:text|status|smiley|figures\[\d+\]\.(?:target|(?:outcome|deviation)\.(?:min|max)))))$/;

/** True for the path of a fact that may be corrected. */
export function isCorrectable(path: string): boolean {
  return CORRECTABLE.test(path);
}
