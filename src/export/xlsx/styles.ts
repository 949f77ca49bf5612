/** The styles of cells, by their index among the `cellXfs` of {@link stylesXml}. */
export const STYLES = { plain: 0, heading: 1, text: 2, literal: 3, count: 4, kroner: 5, date: 6 } as const;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's styles. Excel writes kroner and dates with the reader's own separators; `kroner` gives the words around them. */
export function stylesXml(krone: { readonly before: string; readonly after: string }): string {
  const quoted = (words: string) => (words === "" ? "" : `&quot;${words}&quot;`);
  const number = `${quoted(krone.before)}#,##0${quoted(krone.after)}`;
  const xf = (parts: string, inner: string) => `<xf ${parts} xfId="0" applyAlignment="1">${inner}</xf>`;
  const top = '<alignment vertical="top"/>';
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${number}"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="7">${[
    xf(plain, ""),
    xf('numFmtId="0" fontId="1" fillId="0" borderId="1" applyFont="1" applyBorder="1"', wrapped),
    xf(plain, wrapped),
    xf(`${plain} quotePrefix="1"`, wrapped),
    xf(plain, top),
    xf('numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', top),
    xf('numFmtId="165" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', top),
  ].join(
    "",
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
