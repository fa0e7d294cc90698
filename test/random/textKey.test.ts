import fc from 'fast-check'
import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { textKey } from '../../src/random/textKey.ts'

const words = new Int32Array(2)
const ours = (text: string) => {
  textKey(text, words)
  return [...words]
}
const theirs = (text: string) => {
  const generator = seedrandom(text)
  return [generator.int32(), generator.int32()]
}

test('the key of any text is the first two words of seedrandom', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ minLength: 250, maxLength: 260 }))
  fc.assert(
    fc.property(texts, (text) => {
      expect(ours(text)).toEqual(theirs(text))
    }),
    { numRuns: 60, seed: 20260301 },
  )
})

test.each(['', '种子', 'a', 'a'.repeat(255), 'a'.repeat(256), 'a'.repeat(257), 'b'.repeat(513)])(
  'so it is of "%s"',
  (text) => {
    expect(ours(text)).toEqual(theirs(text))
  },
)
