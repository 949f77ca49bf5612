/** Runs in a worker: draws the pages of one PDF. What draws them loads here, when such a file is chosen. */
import type { OpenPages, PagesAnswer, PagesRequest } from "./pagesMessages.ts";

let pictures: OpenPages | null = null;

addEventListener("message", async ({ data }: MessageEvent<PagesRequest>) => {
  try {
    if ("bytes" in data) {
      const { openPagePictures } = await import("../../../import/readers/pdf/pagePictures.ts");
      pictures = await openPagePictures(data.bytes);
      say({ sizes: pictures?.sizes ?? null });
    } else if (pictures !== null) {
      const picture = await pictures.draw(data.page, data.width);
      say({ page: data.page, picture }, [picture]);
    }
  } catch {
    say("bytes" in data ? { sizes: null } : { page: data.page, picture: null });
  }
});

function say(answer: PagesAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}
