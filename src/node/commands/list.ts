import { displayWidth } from '../../text/displayWidth.ts'
import type { Language } from '../../text/language.ts'
import { wrapText } from '../../text/wrapText.ts'
import { exitCode } from '../exitCode.ts'
import { listings } from '../listings/index.ts'
import type { Listed } from '../listings/listed.ts'
import { unknownWord } from '../unknownWord.ts'

/** What `list` was called with. */
export interface ListOptions {
  /** Whether all there is to know is printed of each. */
  readonly long: boolean
  readonly lang: Language
}

/** Prints what there is of a kind, one a line; or with all there is to know, of all of them or of one. */
export async function list(what: string, name: string | undefined, { long, lang }: ListOptions) {
  const listing = Object.hasOwn(listings, what) ? listings[what] : undefined
  if (listing === undefined) return unknownWord({ en: 'list', zh: '类别' }, what, Object.keys(listings), lang)
  const all = await listing(lang)
  const chosen = name === undefined ? all : all.filter((each) => each.name === name)
  if (name !== undefined && chosen.length === 0) {
    const known = all.map((each) => each.name)
    return unknownWord({ en: what.slice(0, -1), zh: '名称' }, name, known, lang)
  }
  const lines = long || name !== undefined ? inFull(chosen) : lineEach(chosen, lang)
  console.log(lines.join('\n'))
  return exitCode.done
}

/** A line each under its heading, in columns; on a terminal the last column is folded within itself, so that it stays readable. */
function lineEach(all: readonly Listed[], lang: Language): readonly string[] {
  const names = widest(all.map((each) => each.name))
  const chinese = widest(all.map((each) => each.chinese ?? ''))
  const indent = names + 2 + (chinese === 0 ? 0 : chinese + 2)
  const room = Math.max(20, (process.stdout.columns ?? Number.POSITIVE_INFINITY) - indent)
  return all.flatMap(({ name, chinese: second = '', summary, heading }, at) => {
    const [first, ...rest] = wrapText(summary, room)
    const start = `${padded(name, names)}  ${chinese === 0 ? '' : `${padded(second, chinese)}  `}`
    const lines = [start + first, ...rest.map((line) => ' '.repeat(indent) + line)]
    if (heading === undefined || heading === all[at - 1]?.heading) return lines
    return [...(at === 0 ? [] : ['']), `${heading}${{ en: ':', zh: '：' }[lang]}`, ...lines]
  })
}

function inFull(all: readonly Listed[]): readonly string[] {
  const columns = Math.max(40, process.stdout.columns ?? 80)
  const parts = all.map((each) => [
    [each.name, each.chinese].filter(Boolean).join('  '),
    ...each.details(columns - 2).map((line) => (line === '' ? '' : `  ${line}`)),
  ])
  return parts.flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]))
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth))
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text))
}
