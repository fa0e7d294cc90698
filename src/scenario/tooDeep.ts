import { Lexer } from 'yaml'

const deepestFlow = 64
const mostIndicators = 64
const widestIndent = 400

/** Begin of a document, end of a faulty flow, begin of a scalar. */
const marks = new Set(['\u0002', '\u0018', '\u001f'])

/**
 * The offset at which a YAML text is nested deeper than a parser can follow, or `undefined` where it is not.
 *
 * To be asked before parsing: a parser may exhaust the stack of the whole process on such a text. Nesting comes from
 * brackets, from a chain of indicators on a line (`- - - a`), and from indentation.
 */
export function tooDeep(text: string): number | undefined {
  let at = 0
  let flow = 0
  let chain = 0
  let fresh = true
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow--
    else if (token === ',' || token === '\n' || token === '\r\n') chain = 0
    else if (token === '-' || token === '?' || token === ':') chain++
    const indented = fresh && flow === 0 && token.length > widestIndent && /^ +$/.test(token)
    if (flow > deepestFlow || chain > mostIndicators || indented) return at
    fresh = token === '\n' || token === '\r\n'
    // Marks of the lexer itself stand for nothing in the text.
    if (!marks.has(token)) at += token.length
  }
  return undefined
}
