import { describe, expect, test } from 'vitest'
import { members } from './befallen.ts'

const outage = { circumstance: 'outage', start: 2, days: 3 }
const logins = (more: object) => [...members({}, { ...outage, lost: 1, ...more }).dayRows.logins]

describe('an outage', () => {
  test('loses every login of its days, and none of the others', () => {
    expect(logins({})).toEqual([4, 0, 0, 0, 4])
  })

  test('loses none with redundancy that takes all of its size', () => {
    expect(logins({ counterMeasure: { on: true, sizeCut: 1 } })).toEqual([4, 4, 4, 4, 4])
  })

  test('loses all where its size takes the part above all', () => {
    expect(logins({ lost: 0.3, size: 10 })).toEqual([4, 0, 0, 0, 4])
  })
})
