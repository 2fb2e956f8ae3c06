import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV by RFC 4180: a line of column names first, also without rows, and CRLF at the end of each line. A text that
 * a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers, negative ones too.
 */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  })
}
