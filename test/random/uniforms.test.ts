import { expect, test } from 'vitest'
import { stream, uniform } from '../../src/random/stream.ts'
import { atOnce, roomForUniforms, uniforms } from '../../src/random/uniforms.ts'

const luck = stream('uniforms', 'x')
const ways = { 'four at once': roomForUniforms(), 'one by one': new Float64Array(atOnce) }

test.each(Object.entries(ways))('draws of many in a row are those of each alone, to the last bit, %s', (_, draws) => {
  for (const [first = 0, b = 0, c = 0] of [
    [0, 0, 0],
    [7, 3, 0],
    [1_000_000, -1, 2],
    [-5, 365, 77],
  ]) {
    uniforms(luck, first, draws, b, c)
    expect([...draws]).toEqual(Array.from(draws, (_, at) => uniform(luck, first + at, b, c)))
  }
})
