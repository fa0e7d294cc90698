import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { burn, credit, expire, expireAll, noWallet, type Wallet } from '../../src/model/wallet.ts'

const totals = ({ earned, burned, expired, outstanding }: Wallet) => [earned, burned, expired, outstanding]

describe('a wallet', () => {
  test('burns the oldest points first, and lets what is left of each lot expire on its own evening', () => {
    const wallet = noWallet(4, 10)
    credit(wallet, 1, 100, 3)
    credit(wallet, 2, 40, 3)
    credit(wallet, 1, 50, 5)
    credit(wallet, 1, 30, 20)
    expect([...wallet.balance]).toEqual([0, 180, 40, 0])
    burn(wallet, 1, 70)
    expire(wallet, 2)
    expect([...wallet.balance]).toEqual([0, 110, 40, 0])
    expire(wallet, 3)
    expect([...wallet.balance]).toEqual([0, 80, 0, 0])
    burn(wallet, 1, 20)
    expire(wallet, 5)
    expect([...wallet.balance]).toEqual([0, 30, 0, 0])
    expect(totals(wallet)).toEqual([220, 90, 100, 30])
  })

  test('takes a burn across lots', () => {
    const wallet = noWallet(1, 10)
    for (const day of [3, 4, 5]) credit(wallet, 0, 10, day)
    burn(wallet, 0, 25)
    for (const day of [3, 4]) expire(wallet, day)
    expect([...wallet.balance]).toEqual([5])
    burn(wallet, 0, 5)
    credit(wallet, 0, 7, 6)
    expire(wallet, 5)
    expect([...wallet.balance]).toEqual([7])
  })

  test('lets everything expire at once', () => {
    const wallet = noWallet(3, 5)
    credit(wallet, 0, 5, 4)
    credit(wallet, 2, 6, Number.POSITIVE_INFINITY)
    burn(wallet, 2, 1)
    expireAll(wallet)
    expect([...wallet.balance]).toEqual([0, 0, 0])
    expect(totals(wallet)).toEqual([11, 1, 10, 0])
    credit(wallet, 0, 3, 4)
    expire(wallet, 4)
    expect(totals(wallet)).toEqual([14, 1, 13, 0])
  })

  test('refuses parts of points, and to burn more than there are', () => {
    const wallet = noWallet(1, 5)
    expect(() => credit(wallet, 0, 1.5, 3)).toThrow('invalid points: 1.5')
    expect(() => credit(wallet, 0, 0, 3)).toThrow('invalid points: 0')
    credit(wallet, 0, 5, 3)
    expect(() => burn(wallet, 0, 6)).toThrow('invalid points: 6')
    expect(() => burn(wallet, 0, -1)).toThrow('invalid points: -1')
  })

  const deeds = fc.array(
    fc.record({ person: fc.nat(2), earns: fc.nat(30), burns: fc.nat(30), nextDay: fc.boolean() }),
    { maxLength: 200 },
  )
  property.prop([deeds, fc.integer({ min: 1, max: 9 })])(
    'does as a list of single points would, whatever is earned and burned when',
    (all, lifetime) => {
      const wallet = noWallet(3, 60)
      const lists: number[][] = [[], [], []]
      let day = 0
      for (const { person, earns, burns, nextDay } of all) {
        if (nextDay && day < 59) {
          expire(wallet, day)
          for (const list of lists) list.splice(0, list.filter((until) => until <= day).length)
          day += 1
        }
        if (earns > 0) credit(wallet, person, earns, day + lifetime)
        lists[person]?.push(...Array.from({ length: earns }, () => day + lifetime))
        const burned = Math.min(burns, lists[person]?.length ?? 0)
        burn(wallet, person, burned)
        lists[person]?.splice(0, burned)
        expect([...wallet.balance]).toEqual(lists.map((list) => list.length))
        const left = wallet.balance.reduce((sum, each) => sum + each)
        expect(wallet.outstanding).toBe(left)
        expect(wallet.earned).toBe(wallet.burned + wallet.expired + left)
      }
    },
  )
})
