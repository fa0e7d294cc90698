import { describe, expect, test } from 'vitest'
import { metrics } from '../../src/metrics/index.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { wasActive } from '../../src/model/during.ts'
import type { Run } from '../../src/model/run.ts'
import { member } from '../../src/model/status.ts'
import { handMadeRun, playOn } from './handMade.ts'

/** Two members from the start who log in once and never do anything else. */
function twoQuietMembers(run: Run): Run {
  const { world } = run
  for (const person of [0, 1]) {
    world.status[person] = member
    world.joinDay[person] = 0
    world.roll.lastLogin[person] = 0
    world.during[person] = wasActive
    world.roll.members[world.memberCount++] = person
  }
  world.dayRows.members.fill(2)
  world.dayRows.logins[0] = 2
  world.dayRows.activeWeek.fill(2, 0, 7)
  world.dayRows.activeMonth.fill(2, 0, 30)
  return run
}

const worlds: readonly (readonly [string, () => Run])[] = [
  ['nobody ever joined', () => handMadeRun({ people: 4, days: 40, plays: [playOn(5, 15)] })],
  ['there are no plays and no members', () => handMadeRun({ people: 4, days: 40 })],
  ['there is nobody at all', () => handMadeRun({ people: 0, days: 3 })],
  ['the run is one day', () => handMadeRun({ people: 2, days: 1, plays: [playOn(0, 30)] })],
  ['the play comes after the run', () => handMadeRun({ people: 2, days: 5, plays: [playOn(9, 12)] })],
  ['two strangers are members and do nothing', () => twoQuietMembers(handMadeRun({ people: 4, days: 40 }))],
  [
    'two friends are members and do nothing',
    () => twoQuietMembers(handMadeRun({ people: 4, days: 40, plays: [playOn(5, 15)], ties: [[0, 1]] })),
  ],
]

describe.each(worlds)('where %s', (_, make) => {
  const run = make()

  test.each(Object.entries<Metric>(metrics))('%s is a finite number, or null with a reason', (_key, metric) => {
    const { value, reason } = metric.take(run)
    if (value === null) expect(reason?.en).toMatch(/^[a-z]/)
    else expect(Number.isFinite(value)).toBe(true)
  })
})

describe('where nobody ever joined', () => {
  const run = handMadeRun({ people: 4, days: 40 })

  test('what is counted is 0, and what is divided by members is unknown', () => {
    expect(metrics['growth.newUsers'].take(run)).toEqual({ value: 0 })
    expect(metrics['economics.profit'].take(run)).toEqual({ value: 0 })
    expect(metrics['growth.churnRate'].take(run)).toMatchObject({
      value: null,
      reason: { en: 'no members in the run' },
    })
    expect(metrics['network.density'].take(run).value).toBeNull()
  })
})

describe('where no day comes after the campaign', () => {
  test('what is measured after it is null and says so', () => {
    const run = twoQuietMembers(handMadeRun({ people: 4, days: 40, plays: [playOn(30, 50)] }))
    const reason = 'no days after the campaign'
    expect(metrics['conversion.ordersPerMemberDay'].take(run)).toMatchObject({ value: null, reason: { en: reason } })
    expect(metrics['conversion.after'].take(run)).toMatchObject({ value: null, reason: { en: reason } })
  })
})
