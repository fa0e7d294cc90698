import { styleText } from 'node:util'
import type { Marks } from '../output/marks.ts'

const mark = (style: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(style, text, { stream: process.stdout, validateStream: true })

/** How words are marked on standard output: not at all where it is no terminal, or where NO_COLOR asks for none. */
export const marks: Marks = { heading: mark('bold'), good: mark('green'), bad: mark('red'), soft: mark('dim') }
