import { type Problem, problemAt } from './problem.ts'
import { type SourceText, sourceText } from './sourceText.ts'
import { utf8 } from './utf8.ts'

/** Most bytes a scenario file may have. */
export const mostBytes = 10_000_000

/** The text of a scenario file, without a byte order mark; or why it is none. */
export function textOf(
  file: string,
  content: string | Uint8Array,
): { readonly source: SourceText; readonly problem?: Problem } {
  const none = sourceText(file, '')
  if (content.length > mostBytes) {
    return { source: none, problem: problemAt(none, 0, { code: 'too-large', ...tooLarge }) }
  }
  const read = typeof content === 'string' ? { text: content } : utf8(content)
  if (!('text' in read)) return notUtf8(file, read.textBefore)
  const source = sourceText(file, read.text.replace(/^\uFEFF/, ''))
  const control = controlCharacter(source.text)
  if (control >= 0) return { source, problem: problemAt(source, control, { code: 'not-text', ...notText }) }
  return { source }
}

const tooLarge = {
  message: { en: 'larger than 10 MB', zh: '超过10 MB' },
  help: {
    en: 'a scenario is a page of text; put ties into a file of their own',
    zh: '场景文件只有一页左右；关系表请另存为一个文件',
  },
}
const notText = {
  message: { en: 'not UTF-8 text', zh: '不是 UTF-8 文本' },
  help: {
    en: 'save it as plain text in UTF-8, not as a spreadsheet or document',
    zh: '请存为 UTF-8 纯文本，不要用表格或文档格式',
  },
}

/** The fault where the text ends that could be read; a replacement character stands for the rest. */
function notUtf8(file: string, textBefore: string) {
  const source = sourceText(file, `${textBefore.replace(/^\uFEFF/, '')}\uFFFD`)
  return { source, problem: problemAt(source, source.text.length - 1, { code: 'not-text', ...notText }) }
}

/** Offset of the first character that no text has, or -1. */
function controlCharacter(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return at
  }
  return -1
}
