import { describe, expect, test } from 'vitest'
import { notificationsInWeek } from '../../../src/model/notifications.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { onRoll } from '../onRoll.ts'
import { smallModel } from '../smallWorld.ts'

const notified = (community: object, logIn: object = {}, days = 4) =>
  smallModel(4, [], { clock: { days }, community: { members: 4, ...community }, behaviour: { logIn } })

describe('notifications in a week', () => {
  test('are the usual ones and the announcements of the last seven days, up to the cap', () => {
    const activities = [
      { kind: 'quiz', start: 3, every: 2 },
      { kind: 'draw', announced: false },
    ]
    const model = notified({ notifications: 2, activities })
    // Held on days 2, 4, 6, 8, … of those counted from 0.
    expect([0, 1, 2, 3, 4, 8, 9, 10].map((day) => notificationsInWeek(model, day))).toEqual([2, 2, 3, 3, 4, 6, 5, 6])
    const capped = notified({ notifications: 2, notificationCap: 4, activities })
    expect(notificationsInWeek(capped, 8)).toBe(4)
  })

  test('tire each member by a seventh of them a day', () => {
    const { world } = simulate(notified({ notifications: 14 }, { tiring: 0.1, recovery: 36_500 }, 3))
    for (const each of onRoll(world, 'fatigue')) expect(each).toBeCloseTo(0.6, 4)
    const capped = simulate(notified({ notifications: 14, notificationCap: 7 }, { tiring: 0.1, recovery: 36_500 }, 3))
    for (const each of onRoll(capped.world, 'fatigue')) expect(each).toBeCloseTo(0.3, 4)
  })
})

describe('switching notifications off', () => {
  const weary = { tiring: 0.1, recovery: 36_500, optOut: 1, optOutFrom: 0.35 }

  test('comes once fatigue is enough, and then neither tires nor draws anyone', () => {
    const { world } = simulate(notified({ notifications: 14 }, weary))
    // 0.2, then 0.4 on the second day, with which everyone switches them off: no more comes after it.
    expect([...world.dayRows.optedOut]).toEqual([0, 4, 4, 4])
    for (const each of onRoll(world, 'fatigue')) expect(each).toBeCloseTo(0.4, 4)
  })

  test('takes away the effect that notifications have on logging in', () => {
    const logIn = { ...weary, base: 0.001, notification: 20 }
    const { dayRows } = simulate(notified({ notifications: 14 }, logIn)).world
    // With them the odds are beyond e²⁰⁰; without them the chance is 0.001, and eight tries fail with 99.2%.
    expect([...dayRows.logins]).toEqual([4, 4, 0, 0])
  })

  test('is done by nobody where the chance is 0, or before the fatigue is enough', () => {
    expect(simulate(notified({ notifications: 14 }, { ...weary, optOut: 0 })).world.dayRows.optedOut[3]).toBe(0)
    expect(simulate(notified({ notifications: 14 }, { ...weary, optOutFrom: 9 })).world.dayRows.optedOut[3]).toBe(0)
  })
})
