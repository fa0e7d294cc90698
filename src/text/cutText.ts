import { displayWidth } from './displayWidth.ts'

/** A text cut to some columns from its end or, with `keep: 'end'`, from its beginning; `…` stands for what is cut. */
export function cutText(text: string, most: number, keep: 'start' | 'end' = 'start'): string {
  if (displayWidth(text) <= most) return text
  const characters = keep === 'start' ? [...text] : [...text].reverse()
  let columns = 1
  const kept: string[] = []
  for (const character of characters) {
    columns += displayWidth(character)
    if (columns > most) break
    kept.push(character)
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`
}
