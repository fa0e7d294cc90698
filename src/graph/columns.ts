/** Columns that lie side by side: the values of a node after one another, one a column. */
export interface Columns {
  readonly width: number
  readonly values: Float64Array
}

/** Puts columns of one length side by side. */
export function sideBySide(columns: readonly Float64Array[]): Columns {
  const width = columns.length
  const values = new Float64Array(width * columns[0].length)
  columns.forEach((each, column) => {
    for (let node = 0, at = column; node < each.length; node++, at += width) values[at] = each[node]
  })
  return { width, values }
}
