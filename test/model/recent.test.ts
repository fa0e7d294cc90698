import { expect, test } from 'vitest'
import { bytesOf, recent } from '../../src/model/recent.ts'

/** What is made under some names, one after the other, each as long as its name is. */
function madeOf(names: readonly string[], most?: number): readonly string[] {
  const made: string[] = []
  const kept = most === undefined ? recent<string>() : recent<string>(most, (thing) => thing.length)
  for (const name of names) {
    const thing = kept(name, () => {
      made.push(name)
      return name
    })
    expect(thing).toBe(name)
  }
  return made
}

test('what was asked for lately is made once, and what was asked for longest ago is let go', () => {
  expect(madeOf(['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b'])).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
})

test('large things take the place of several small ones, which were asked for longest ago', () => {
  expect(madeOf(['a', 'b', 'ccc', 'a', 'b', 'ccc'], 4)).toEqual(['a', 'b', 'ccc', 'a', 'b', 'ccc'])
  expect(madeOf(['a', 'b', 'ccc', 'b', 'a'], 4)).toEqual(['a', 'b', 'ccc', 'a'])
})

test('what is larger than all that is kept is kept until the next is made', () => {
  expect(madeOf(['a', 'much', 'much', 'a'], 3)).toEqual(['a', 'much', 'a'])
})

test('what is kept counts with its name and what its columns take besides their values, which in small markets is most', () => {
  const four = { fit: new Float32Array(4), segment: new Uint8Array(4), count: 4 }
  expect(bytesOf(four, 'n'.repeat(2000))).toBe(16 + 4 + 2 * 300 + 2000)
})
