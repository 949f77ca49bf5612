/**
 * Fits a chart in a picture to its room before it is painted, by what `fitToWidth` has written into its markup; takes it out
 * where the room or the letters are others than it was drawn for.
 */
export function fitChart(chart: HTMLElement): void {
  const [least, most, size] = chart.dataset["widths"]?.split(" ") ?? [];
  new ResizeObserver(() => {
    const width = chart.clientWidth;
    const isFit =
      width >= Number(least) &&
      width <= Number(most) &&
      getComputedStyle(document.documentElement).fontSize === size;
    if (!isFit) chart.textContent = "";
    for (const mark of chart.querySelectorAll<SVGElement>("[data-fit]")) {
      for (const fit of mark.dataset["fit"]?.split(" ") ?? []) {
        const [name = "", offset, share] = fit.split(":");
        mark.setAttribute(name, `${Number(offset) + Number(share) * width}`);
      }
    }
  }).observe(chart);
}
