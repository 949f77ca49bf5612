/** What the page asks of the worker that draws pages: to open a file, then to draw a page so many pixels wide. */
export type PagesRequest = { readonly bytes: Uint8Array } | { readonly page: number; readonly width: number };

/** The pages' sizes in points, `null` when the file cannot be opened; then each page that was asked for. */
export type PagesAnswer =
  | { readonly sizes: readonly { readonly width: number; readonly height: number }[] | null }
  | { readonly page: number; readonly picture: ImageBitmap | null };
