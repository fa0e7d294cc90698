import { cutText } from '../../text/cutText.ts'
import { displayWidth } from '../../text/displayWidth.ts'

/** A text cut or filled up to a number of columns; Chinese letters take two. */
export function fitted(text: string, columns: number): string {
  return padEnd(cutText(text, columns), columns)
}

/** A text filled up to a number of columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}
