import { describe, expect, test } from 'vitest'
import { palette } from '../../src/charts/theme.ts'

type Three = readonly [number, number, number]

/**
 * What linear light becomes for people without one kind of cone: Machado, Oliveira & Fernandes 2009, severity 1.
 */
const eyes: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(colour: string): Three {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const times = (rows: readonly [Three, Three, Three], [a, b, c]: Three): Three => {
  const [one, two, three] = rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * a + y * b + z * c)))
  return [one ?? 0, two ?? 0, three ?? 0]
}

/** CIE L*a*b* of linear sRGB, white D65. */
function lab([r, g, b]: Three): Three {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const [red, green, blue] = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
  })
  return Math.max(a ?? 1, b ?? 1) / Math.min(a ?? 1, b ?? 1)
}

const lines = ['blue', 'orange', 'green', 'vermilion', 'sky', 'purple'] as const
const pairs = lines.flatMap((one, at) => lines.slice(at + 1).map((other) => [one, other] as const))

describe('the palette', () => {
  test.each(Object.keys(eyes))('keeps any two colours of lines apart for %s eyes', (kind) => {
    for (const [one, other] of pairs) {
      const [a, b] = [one, other].map((name) => lab(times(eyes[kind] as [Three, Three, Three], linear(palette[name]))))
      const apart = Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)))
      // 2.3 is what an eye just notices side by side; lines are thin and apart.
      expect(apart, `${one} and ${other}`).toBeGreaterThan(10)
    }
  })

  test('has text that is read on white and on the shaded days: 4.5 to 1, WCAG 2.1', () => {
    expect(contrast(palette.ink, '#FFFFFF')).toBeGreaterThan(4.5)
    expect(contrast(palette.soft, '#FFFFFF')).toBeGreaterThan(4.5)
    expect(contrast(palette.windowText, palette.window)).toBeGreaterThan(4.5)
    expect(contrast(palette.ink, palette.sky)).toBeGreaterThan(4.5)
  })
})
