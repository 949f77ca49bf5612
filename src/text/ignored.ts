/** Said of an address of which not all was understood: few are. */
export const ignoredText = {
  da: {
    ignored: (parameters: string) =>
      `Denne del af adressen blev ikke forstået og er sprunget over: ${parameters}`,
  },
  en: {
    ignored: (parameters: string) =>
      `This part of the address was not understood and was left out: ${parameters}`,
  },
};
