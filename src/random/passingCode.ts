import { down, halves, isMore, minus, more, now, words } from '../kernels/phrases.ts'
import { type Code, get, repeat, word, xorWords } from '../kernels/wordCode.ts'

/**
 * What `passedOver` does, with locals: where the tables of the law begin, the word of luck, and where to say how many are passed
 * over.
 */
export function passOver(locals: {
  readonly guide: number
  readonly last: number
  readonly luck: number
  readonly over: number
}): Code {
  const { guide, last, luck, over } = locals
  const first = [...down(get(luck), word(22)), ...word(512), ...xorWords]
  return [
    ...now(over, minus(halves(guide).at(first), word(1))),
    ...repeat([more(over, word(1))], [isMore(get(luck), words(last).at(get(over)))]),
  ]
}
