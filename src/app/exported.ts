/** Picks what a module exports by a name: where each import took its module apart itself, the first scripts would be longer. */
export const exported =
  <Name extends string>(name: Name) =>
  <T>(module: Readonly<Record<Name, T>>): T =>
    module[name];
