/** In which order deviations stand on slides and on paper, in words for within a sentence. */
export const chairOrderText = {
  da: "først ude af kurs, de nye før de gamle, så det, der blev værre, så manglende penge med det største beløb først, og til sidst det, der kun er bagud",
  en: "off track first, the newly so before the others, then what got worse, then missing money with the largest amount first, and last what is only behind",
};
