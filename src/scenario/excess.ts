import { Lexer } from 'yaml'
import type { Complaint } from './problem.ts'
import { nestedTooDeep, toldTooMuch } from './yamlComplaints.ts'

const deepestFlow = 64
const mostIndicators = 64
const widestIndent = 400
const mostTokens = 300_000

/** What the lexer adds to the text: begin of a document, end of a faulty flow, begin of a scalar. */
const marks = new Set(['\u0002', '\u0018', '\u001f'])

/**
 * Where a YAML text is nested deeper, or holds more, than a parser should be asked to follow.
 *
 * To be asked before parsing: a parser may exhaust the stack of the whole process, or take minutes, on such a text.
 * Nesting comes from brackets, from a chain of indicators on a line (`- - - a`), and from indentation.
 */
export function excessIn(text: string): { readonly offset: number; readonly complaint: Complaint } | undefined {
  let offset = 0
  let tokens = 0
  let brackets = 0
  let chain = 0
  let lineBegins = true
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets--
    else if (token === ',' || token === '\n' || token === '\r\n') chain = 0
    else if (token === '-' || token === '?' || token === ':') chain++
    const indented = lineBegins && token.length > widestIndent && brackets === 0 && /^ +$/.test(token)
    if (brackets > deepestFlow || chain > mostIndicators || indented) return { offset, complaint: nestedTooDeep }
    if (++tokens > mostTokens) return { offset, complaint: toldTooMuch }
    lineBegins = token === '\n' || token === '\r\n'
    offset += token.length
  }
  return undefined
}
