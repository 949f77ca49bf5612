import { exportFilesText } from "../../text/exportFiles.ts";
import { formatDate } from "../../text/format.ts";
import { exportFileName } from "../fileName.ts";
import type { ShownView } from "../shownView.ts";
import type { ExportFile } from "../tableFile.ts";
import { drawPicture } from "./picture.ts";

export type PictureFormat = "svg" | "png";

/** Twice the pixels of the screen: sharp on paper and on a projector. */
const SCALE = 2;
/** As many pixels as every browser can draw on. */
const MOST_PIXELS = 16_000_000;

/** Elements of the screen as a picture to download. */
export async function pictureFile(
  format: PictureFormat,
  elements: readonly Element[],
  view: ShownView,
): Promise<ExportFile> {
  const { followUp, language, screen, title, shown, filter } = view;
  const { facts } = followUp;
  const drawing = drawPicture(elements, {
    title,
    subtitle: [facts.authority, facts.title, shown].filter((part) => part !== "").join(" · "),
    source: exportFilesText[language].source(
      facts.document?.title ?? facts.title,
      facts.asOf === null ? null : formatDate(facts.asOf, language),
    ),
  });
  const svg = new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" });
  return {
    name: exportFileName(facts.id, screen, format, filter),
    content:
      format === "svg"
        ? svg
        : await painted(svg, Number(drawing.getAttribute("width")), Number(drawing.getAttribute("height"))),
  };
}

async function painted(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png === null ? reject(new Error("no picture")) : resolve(png)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
