const APPENDIX = /^Bilag(?:\s(?:\d{1,2}|\p{Lu}))?(?:\s?[.:–-].{0,60}[^.!?]|(?:\s\S+){0,6}(?<![.!?]))$/u;

/** True for the heading of an appendix: "Bilag 1", "Bilag A: Oversigt". */
export function headsAppendix(text: string): boolean {
  return APPENDIX.test(text);
}
