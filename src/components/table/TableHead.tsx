interface TableHeadProps {
  /** Column by column. */
  readonly headings: readonly (string | number)[];
}

/** The head of a plain table. */
export function TableHead({ headings }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {headings.map((heading, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <th key={column} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
