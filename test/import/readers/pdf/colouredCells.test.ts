/** Colours in the place of smileys, as grounds of cells and as circles, and the legends that show them. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";

describe("coloured cells in the place of smileys", () => {
  const GREEN = [0, 0.69, 0.31] as const;
  const RED = [0.75, 0, 0] as const;
  const GREY = [0.9, 0.9, 0.9] as const;
  const at = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, column) => (text === "" ? [] : [{ text, y, x: [50, 196, 402, 500][column] ?? 0 }]));
  const ground = (colour: readonly [number, number, number], x: number, y: number, width: number) => ({
    ground: colour,
    x,
    y: y - 10,
    width,
    height: 18,
  });
  const legend = [
    ...at(60, "Farverne på indsatsen:"),
    ground(GREEN, 50, 80, 40),
    { text: "Milepælen er nået", x: 96, y: 80 },
    ground(RED, 50, 100, 40),
    { text: "Rød", x: 55, y: 100 },
    { text: "Milepælen er ikke nået", x: 96, y: 100 },
  ];
  const form = [
    ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
    ...at(140, "1. Sundhed og omsorg"),
    ground(GREY, 48, 170, 500),
    ...at(170, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Status"),
    ...at(190, "", "Ansvarligt center: Ejendomme"),
    ground(GREEN, 495, 210, 50),
    ...at(210, "Milepæl", "Planen er lagt.", "1. budgetopfølgning"),
    ground(RED, 495, 230, 50),
    ...at(230, "Milepæl", "Planen er fulgt.", "2. budgetopfølgning"),
    ground(GREY, 48, 250, 500),
    ...at(250, "Milepæl", "Planen er nået.", "3. budgetopfølgning"),
    ...at(270, "Økonomi", "Der er ingen effekt."),
  ];
  const readPage = async (page: Parameters<typeof pdfFile>[0][number]) => {
    const { facts, findings } = mustImport(await importBytes(pdfFile([page])));
    return {
      smileys: facts.initiatives[0]?.milestones.map(({ smiley }) => smiley),
      meaning: facts.smileyMeaning,
      codes: findings.map(({ code }) => code).filter((code) => code.startsWith("shade")),
    };
  };

  test("are read by a legend that shows the colours", async () => {
    expect(await readPage([...legend, ...form])).toEqual({
      smileys: ["glad", "sur", null],
      meaning: { effort: { glad: "Milepælen er nået", neutral: null, sur: "Milepælen er ikke nået" } },
      codes: [],
    });
  });

  test("are read where they are drawn as circles, in shaded rows too", async () => {
    const circle = (colour: readonly [number, number, number], x: number, y: number) => ({
      circle: colour,
      x,
      y: y - 3,
      radius: 5,
    });
    const page = [
      ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
      circle(GREEN, 55, 80),
      { text: "Milepælen er nået", x: 120, y: 80 },
      circle(RED, 55, 100),
      { text: "Milepælen er ikke nået", x: 120, y: 100 },
      circle(RED, 55, 120),
      { text: "Rådhuset", x: 120, y: 120 },
      ...at(140, "1. Sundhed og omsorg"),
      ...at(170, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Status"),
      ...at(190, "", "Ansvarligt center: Ejendomme"),
      circle(GREEN, 515, 210),
      ...at(210, "Milepæl", "Planen er lagt.", "1. budgetopfølgning"),
      ground(GREY, 48, 230, 500),
      circle(RED, 515, 230),
      ...at(230, "Milepæl", "Planen er fulgt.", "2. budgetopfølgning"),
      circle([0.9, 0.8, 0], 515, 250),
      ...at(250, "Milepæl", "Planen er nået.", "3. budgetopfølgning"),
      ...at(270, "Økonomi", "Der er ingen effekt."),
    ];
    expect(await readPage(page)).toEqual({
      smileys: ["glad", "sur", null],
      meaning: { effort: { glad: "Milepælen er nået", neutral: null, sur: "Milepælen er ikke nået" } },
      codes: ["shade-unread"],
    });
  });

  test("are read where their colour begins within the lines of their cell", async () => {
    const lines = [46, 192, 398, 496, 545].map((x) => ({ ...ground([0, 0, 0], x, 170, 0.5), height: 12 }));
    const rows = form.filter((run) => !("ground" in run));
    const page = [...legend, ...rows, ...lines, ground(GREEN, 499, 210, 43), ground(RED, 499, 230, 43)];
    expect((await readPage(page)).smileys).toEqual(["glad", "sur", null]);
  });

  test("keep their colour below and beside marks of another meaning", async () => {
    const mark = (colour: readonly [number, number, number], x: number, y: number) => ({
      circle: colour,
      x,
      y: y - 3,
      radius: 4,
    });
    const marks = [mark(RED, 520, 210), mark(GREEN, 560, 230)];
    expect((await readPage([...legend, ...form, ...marks])).smileys).toEqual(["glad", "sur", null]);
  });

  test("are read where circles stand on the ground of their column or row", async () => {
    const circle = (colour: readonly [number, number, number], y: number) => ({
      circle: colour,
      x: 515,
      y: y - 3,
      radius: 5,
    });
    const rows = form.filter((run) => !("ground" in run && (run.ground === GREEN || run.ground === RED)));
    const page = [
      ...legend,
      ground(GREY, 495, 210, 50),
      ground([0.6, 0.8, 1], 48, 230, 500),
      ...rows,
      circle(GREEN, 210),
      circle(RED, 230),
    ];
    expect((await readPage(page)).smileys).toEqual(["glad", "sur", null]);
  });

  test("are null without one, each with a finding", async () => {
    expect(await readPage(form)).toEqual({
      smileys: [null, null, null],
      meaning: null,
      codes: ["shade-unread", "shade-unread"],
    });
  });
});
