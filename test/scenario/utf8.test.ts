import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../../src/scenario/utf8.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

describe('UTF-8', () => {
  test('is read as the platform reads it, and refused where the platform refuses it', () => {
    // Bytes above 0x7f are mostly faulty by chance; parts of real texts make whole characters common.
    const bytes = fc
      .array(
        fc.oneof(
          fc.uint8Array({ maxLength: 5 }),
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
        ),
      )
      .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])))
    fc.assert(
      fc.property(bytes, (given) => {
        const read = utf8(given)
        let expected: string | undefined
        try {
          expected = strict.decode(given)
        } catch {
          expected = undefined
        }
        expect('text' in read ? read.text : undefined).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  test.for([
    ['an overlong slash', [0x2f, 0xc0, 0xaf]],
    ['an overlong form of three', [0x2f, 0xe0, 0x80, 0xaf]],
    ['half of a surrogate pair', [0x2f, 0xed, 0xa0, 0x80]],
    ['a number above U+10FFFF', [0x2f, 0xf4, 0x90, 0x80, 0x80]],
    ['a character cut short', [0x2f, 0xe6, 0x8a]],
  ] as const)('refuses %s at its first byte, with the text before it', ([, bytes]) => {
    expect(utf8(Uint8Array.from(bytes))).toEqual({ textBefore: '/' })
  })

  test('keeps long texts whole', () => {
    const text = '护肤🧴a'.repeat(5000)
    expect(utf8(new TextEncoder().encode(text))).toEqual({ text })
  })
})
