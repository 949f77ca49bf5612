/** How far an import is: so many pages of all are read, or all is read and its meaning is looked for. */
export type ImportProgress =
  | { readonly stage: "pages"; readonly done: number; readonly total: number }
  | { readonly stage: "understanding" };

export type OnProgress = (progress: ImportProgress) => void;
