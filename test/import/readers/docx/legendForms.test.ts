/** Legends as Word documents have them: in a table, in one paragraph, for efforts and economy side by side. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, run, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, wordTop } from "../../../fixtures/wordForm.ts";

const ROUNDS = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024", "3. budgetopfølgning 2024"];
const MEANS = ["Milepælen er nået", "Milepælen er delvist nået", "Milepælen er ikke nået"] as const;

/** The smileys of a document with this legend and these signs, and what it says that they mean. */
async function read(legend: string, signs: readonly string[]) {
  const { facts, findings } = await importWord(
    paragraph("Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område") +
      paragraph("Herlev Kommune") +
      legend +
      paragraph("1. Sundhed og omsorg") +
      table(
        ...wordTop(),
        ...signs.map((sign, at) => milestone(run(sign), ROUNDS[at])),
        economy(run(signs[0] ?? "")),
      ),
  );
  const [{ milestones, economy: money } = { milestones: [], economy: null }] = facts.initiatives;
  return {
    smileys: [...milestones.map(({ smiley }) => smiley), money?.smiley],
    meaning: facts.smileyMeaning,
    codes: findings.map(({ code }) => code),
  };
}

const READ = {
  smileys: ["glad", "neutral", "sur", "glad"],
  meaning: { effort: { glad: MEANS[0], neutral: MEANS[1], sur: MEANS[2] } },
  codes: [],
};
const rows = (signs: readonly string[], order: (sign: string, means: string) => string[]) =>
  table(row("Signatur", "Betydning"), ...signs.map((sign, at) => row(...order(sign, MEANS[at] ?? ""))));

test.each([["🟢 🟡 🔴"], ["✔ ~ ✖"], ["Grøn Gul Rød"], ["Nået Delvist Mangler"], ["☺ 😐 ☹"], ["1 2 3"]])(
  "%s in a table with their meaning, and in one paragraph",
  async (written) => {
    const signs = written.split(" ");
    const lines = signs.map((sign, at) => `${sign}: ${MEANS[at]}`);
    expect(
      await read(
        rows(signs, (sign, means) => [sign, means]),
        signs,
      ),
    ).toEqual(READ);
    expect(
      await read(
        rows(signs, (sign, means) => [means, sign]),
        signs,
      ),
    ).toEqual(READ);
    expect(await read(paragraph(lines.join("; ")), signs)).toEqual(READ);
  },
);

test("a table with a name beside each sign, and a column for efforts and one for the economy", async () => {
  const legend = table(
    row("", "", "Indsats", "Økonomi"),
    row("🟢", "Grøn", MEANS[0], "Budgettet er overholdt"),
    row("🟡", "Gul", MEANS[1], ""),
    row("🔴", "Rød", MEANS[2], "Budgettet er ikke overholdt"),
  );
  expect(await read(legend, ["🟢", "🟡", "🔴"])).toEqual({
    ...READ,
    meaning: {
      ...READ.meaning,
      economy: { glad: "Budgettet er overholdt", sur: "Budgettet er ikke overholdt" },
    },
  });
});

test("a sign whose line goes on with another one's meaning is unknown, not what both say together", async () => {
  const legend = paragraph("✔ betyder, at milepælen er nået, og ~ at den er delvist nået.");
  const { smileys, codes } = await read(legend, ["✔", "~", "✔"]);
  expect(smileys).toEqual([null, null, null, null]);
  expect(codes.filter((code) => code === "rating-unknown")).toHaveLength(4);
});

test("the smileys' own names need no legend", async () => {
  expect(await read("", ["Glad", "Neutral", "Sur"])).toEqual({ ...READ, meaning: null });
  expect((await read("", ["Grøn", "Gul", "Rød"])).smileys).toEqual([null, null, null, null]);
});

test("a table that defines nothing stays what it is", async () => {
  const { codes, meaning } = await read(
    table(row("Dato", "27. august 2024"), row("Sagsnr.", cell(paragraph("24/100")))),
    ["☺", "😐", "☹"],
  );
  expect([meaning, codes]).toEqual([null, []]);
});

test.each(["●", "■", "\uf06c"])("%s in three colours is three signs", async (spot) => {
  const spots = ["00B050", "FFC000", "FF0000"].map((colour) => run(spot, `<w:color w:val="${colour}"/>`));
  const legend = spots.map((sign, at) => row(cell(paragraph(sign)), MEANS[at] ?? ""));
  const body = (above: string, signs: readonly string[]) =>
    paragraph("Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område") +
    paragraph("Herlev Kommune") +
    above +
    paragraph("1. Sundhed og omsorg") +
    table(...wordTop(), ...signs.map((sign, at) => milestone(sign, ROUNDS[at])), economy(signs[0] ?? ""));
  const smileys = async (above: string, signs: readonly string[]) =>
    (await importWord(body(above, signs))).facts.initiatives[0]?.milestones.map(({ smiley }) => smiley);
  expect(await smileys(table(...legend), spots)).toEqual(["glad", "neutral", "sur"]);
  expect(await smileys("", spots)).toEqual([null, null, null]);
  const grey = run(spot, '<w:color w:val="808080"/>');
  expect(await smileys(table(...legend), [grey, grey, grey])).toEqual([null, null, null]);
});
