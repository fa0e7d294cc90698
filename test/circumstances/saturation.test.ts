import { expect, test } from 'vitest'
import { simulate } from '../../src/model/simulate.ts'
import { pathOf, smallModel } from '../model/smallWorld.ts'

test('a saturated market keeps people from coming, asked or alone, and members from sharing', () => {
  const run = (more: object) => {
    const words = {
      clock: { days: 3 },
      community: { members: 1 },
      channels: { privateChat: { delay: 0.01 } },
      behaviour: { logIn: { base: 1 }, share: { base: 0.9999 }, answer: { base: 0.9999 } },
      circumstances: [{ circumstance: 'saturation', start: 1, days: 2, size: 2, answering: 0, sharing: 0, ...more }],
    }
    return simulate(smallModel(2, pathOf(2), words)).world.dayRows
  }
  expect([...run({}).newByReferral]).toEqual([1, 0, 0])
  const deaf = run({ answering: -20 })
  expect([...deaf.newByReferral]).toEqual([0, 0, 1])
  expect([...deaf.invitationsSent]).toEqual([1, 1, 1])
  expect([...run({ sharing: -20 }).invitationsSent]).toEqual([0, 0, 1])
})
