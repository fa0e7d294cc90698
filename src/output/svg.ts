import type { TopLevelSpec } from 'vega-lite'
import { columnsOf } from '../text/displayWidth.ts'

/** The part of Vega that measures text, which its types leave out. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: string) => number
}

/**
 * Draws a Vega-Lite specification as SVG text: the same bytes for the same specification, in every time zone.
 *
 * @param name put before every id in the picture, so that several can stand in one page
 *
 * Vega is loaded at the first call only, and told how wide letters are, since it cannot measure them without a browser.
 */
export async function svg(spec: TopLevelSpec, name: string): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics } // exported, but not in its types
  textMetrics.width = (item, text) => emsOf(String(text ?? '')) * (item.fontSize ?? 11)
  const view = new vega.View(vega.parse(compile(spec, { logger: quiet }).spec), { renderer: 'none' })
  const drawn = await view.toSVG()
  view.finalize()
  return withTitles(ownIds(drawn, name))
}

/**
 * Vega numbers the ids of clips and gradients through all pictures of a process; a picture's own start from 0, in the
 * order in which they appear, so that what was drawn before does not show.
 */
function ownIds(drawn: string, name: string): string {
  const ids = new Map<string, string>()
  return drawn.replace(/\b(id="|url\(#)((?:clip|gradient_)\d+)/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, `${name}-${ids.size}`)
    return before + ids.get(id)
  })
}

/**
 * Descriptions of marks as titles, which browsers show where the pointer is. The roles that Vega gives to marks, but no
 * names, are left out: the picture as a whole has a name.
 */
function withTitles(drawn: string): string {
  return drawn
    .replace(/<(line|path) aria-label="([^"]*)"([^>]*)\/>/g, '<$1$3><title>$2</title></$1>')
    .replace(/ role="graphics-[a-z]+" aria-roledescription="[^"]*"/g, '')
}

/** Width of a text in ems of a wide common font, so that nothing drawn in a narrower one is cut. */
function emsOf(text: string): number {
  let ems = 0
  for (const character of text) {
    if (columnsOf(character) === 2) ems += 1
    else if (columnsOf(character) === 0) continue
    else if (/[ijl.,:;'|!()[\] ft]/.test(character)) ems += 0.37
    else if (/[mwMW@%—]/.test(character)) ems += 0.95
    else if (/[A-Z¥&]/.test(character)) ems += 0.7
    else ems += 0.62
  }
  return ems
}

/** A logger that keeps the compiler from writing to the console. */
const quiet = {
  level: () => quiet,
  error: () => quiet,
  warn: () => quiet,
  info: () => quiet,
  debug: () => quiet,
}
