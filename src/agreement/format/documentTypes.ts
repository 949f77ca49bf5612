/** The formats of documents that follow-ups are read from, with their media types; each is also its files' ending. */
export const DOCUMENT_TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  text: "text/plain",
} as const;

export type DocumentFormat = keyof typeof DOCUMENT_TYPES;
