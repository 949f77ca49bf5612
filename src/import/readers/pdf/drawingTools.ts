/** What pdf.js draws with. Its own tools want a page; these do in a worker too. */

export interface DrawingTools {
  readonly CanvasFactory: object;
  readonly FilterFactory: object;
}

interface Drawing {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

class WorkerCanvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas !== null) Object.assign(canvas, { width, height });
  }

  destroy(drawing: Drawing): void {
    drawing.canvas = null;
    drawing.context = null;
  }
}

/** Filters are for pictures in rare kinds of colours; without them these are drawn as they are. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {
    // There is nothing to give back.
  }
}

function none(): string {
  return "none";
}

export const DRAWING_TOOLS: DrawingTools = { CanvasFactory: WorkerCanvases, FilterFactory: NoFilters };
