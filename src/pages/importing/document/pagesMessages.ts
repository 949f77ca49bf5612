/** What the page asks of the worker that draws pages: to open a file, then to draw a page so many pixels wide. */
export type PagesRequest = { readonly bytes: Uint8Array } | { readonly page: number; readonly width: number };

/** A file whose pages can be drawn; sizes in points. */
export interface OpenPages {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly draw: (page: number, width: number) => Promise<ImageBitmap>;
}

/** The pages' sizes, `null` when the file cannot be opened; then each page that was asked for. */
export type PagesAnswer =
  | { readonly sizes: OpenPages["sizes"] | null }
  | { readonly page: number; readonly picture: ImageBitmap | null };
