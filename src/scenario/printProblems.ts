import { cutText } from '../text/cutText.ts'
import { displayWidth } from '../text/displayWidth.ts'
import type { Language, Words } from '../text/language.ts'
import { printable } from '../text/printable.ts'
import { wrapText } from '../text/wrapText.ts'
import type { Problem } from './problem.ts'
import type { SourceText } from './sourceText.ts'

const width = 80

/** Characters of the source that are more than any line holds. */
const enough = 2 * width

/** Problems printed at once; a file that is no scenario at all may have thousands. */
const mostPrinted = 50

/**
 * Problems for a reader: where, which, what, the line with a caret below the place, and what to write instead.
 *
 * Plain text, 80 columns wide; long lines of the source are cut around the caret. No problems give an empty text.
 */
export function printProblems(
  problems: readonly Problem[],
  sources: readonly SourceText[],
  language: Language,
): string {
  const printed = problems.slice(0, mostPrinted).map((problem) => {
    const source = sources.find(({ file }) => file === problem.file)
    return [...said(problem, language), ...(source ? quoted(problem, source) : []), ...helpOf(problem, language)].join(
      '\n',
    )
  })
  const rest = problems.length - printed.length
  const more = { en: `… and ${rest} more`, zh: `……还有${rest}个` }[language]
  return [...printed, ...(rest > 0 ? [more] : [])].join('\n\n')
}

const severities: Readonly<Record<Problem['severity'], Words>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
}

function said({ file, line, column, severity, code, path, message }: Problem, language: Language): readonly string[] {
  const what = path === '' ? message[language] : `${path}${{ en: ': ', zh: '：' }[language]}${message[language]}`
  return [`${printable(file)}:${line}:${column}: ${severities[severity][language]} ${code}`, ...indented(what)]
}

function helpOf({ help }: Problem, language: Language): readonly string[] {
  return indented(`→ ${help[language]}`)
}

function indented(text: string): readonly string[] {
  return wrapText(printable(text), width - 2).map((line) => `  ${line}`)
}

/** The line a problem stands on, and a caret below the place. */
function quoted({ line, column }: Problem, { text, lines }: SourceText): readonly string[] {
  const start = lines[line - 1]
  const end = (lines[line] ?? text.length + 1) - 1
  const content = text.slice(start, end).replace(/\r$/, '')
  if (content.trim() === '') return []
  const gutter = `  ${line} | `
  const room = width - gutter.length
  // A caret in the middle leaves the reader something to see on both sides.
  const before = cutText(
    printable(content.slice(Math.max(0, column - 1 - enough), column - 1)),
    Math.floor(room / 2),
    'end',
  )
  const after = cutText(printable(content.slice(column - 1, column - 1 + enough)), room - displayWidth(before))
  return [`${gutter}${before}${after}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(displayWidth(before))}^`]
}
