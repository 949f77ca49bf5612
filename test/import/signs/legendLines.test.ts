/** A legend that defines several signs in one line: each definition is a line of its own. */
import { expect, test } from "vitest";
import { legendLines } from "../../../src/import/signs/legendLines.ts";

test.each([
  ["🟢: Nået; 🟡: Delvist nået; 🔴: Ikke nået", ["🟢: Nået", "🟡: Delvist nået", "🔴: Ikke nået"]],
  ["☺ = nået, 😐 = delvist nået og ☹ = ikke nået.", ["☺ = nået", "😐 = delvist nået", "☹ = ikke nået."]],
  ["Smileyer: ☺ betyder nået. ☹ betyder ikke nået.", ["Smileyer", "☺ betyder nået", "☹ betyder ikke nået."]],
  ["Grøn – nået, Gul – delvist nået", ["Grøn – nået", "Gul – delvist nået"]],
  ["✔: Nået; ~: Delvist nået; ✖: Ikke nået", ["✔: Nået", "~: Delvist nået", "✖: Ikke nået"]],
  ["A: Nået; B: Delvist nået; C: Ikke nået", ["A: Nået", "B: Delvist nået", "C: Ikke nået"]],
  ["Der gives ☺ (nået) eller ☹ (ikke nået).", ["☺: nået", "☹: ikke nået"]],
  ["☺ Milepælen er nået, og der er ro.", ["☺ Milepælen er nået, og der er ro."]],
  ["• A: Nået", ["A: Nået"]],
  ["– : Delvist nået", ["– : Delvist nået"]],
  ["– Kultur- og Fritidsudvalgets område", ["– Kultur- og Fritidsudvalgets område"]],
  ["– Kultur: nye haller", ["– Kultur: nye haller"]],
  ["– Delvis: nået i nogen grad", ["Delvis: nået i nogen grad"]],
  ["Resultat: 87 pct. - mål: 90 pct.", ["Resultat: 87 pct. - mål: 90 pct."]],
  ["Smileyer: 100 pct. - nået; 50 pct. - delvist", ["Smileyer", "100 pct. - nået", "50 pct. - delvist"]],
  ["Smiley: ☺ betyder nået.", ["Smiley", "☺ betyder nået."]],
  ["Milepælen er nået: Grøn", ["Grøn: Milepælen er nået"]],
  ["Milepælen er ikke nået (rød)", ["rød: Milepælen er ikke nået"]],
  ["Budgettet er overholdt: 100 %", ["Budgettet er overholdt: 100 %"]],
  ["Partiet er Rød: Grøn", ["Partiet er Rød: Grøn"]],
  ["Dato: 27. august; Sted: Rådhuset", ["Dato: 27. august; Sted: Rådhuset"]],
])("%s", (text, lines) => {
  expect(legendLines(text)).toEqual(lines);
});

test.each(["", "Grøn", "Milepælen er nået: Grøn"])("very many blanks behind %j take no time", (words) => {
  const before = process.cpuUsage();
  legendLines(`${words}${" ".repeat(20_000)}b`);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(0.5);
});
