/** A text that problems can point into. */
export interface SourceText {
  /** The file as it was named. */
  readonly file: string
  readonly text: string
  /** Offset at which each line begins. */
  readonly lines: readonly number[]
}

/** A text ready for pointing into. Lines end in `\n` or `\r\n`. */
export function sourceText(file: string, text: string): SourceText {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return { file, text, lines }
}

/** Line and column of an offset, both counted from 1; columns in UTF-16 units. */
export function positionIn({ lines }: SourceText, offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle] <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lines[low] + 1 }
}
