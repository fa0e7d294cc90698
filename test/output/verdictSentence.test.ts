import { describe, expect, test } from 'vitest'
import { verdictSentence } from '../../src/output/verdictSentence.ts'
import type { Reading } from '../../src/results/result.ts'
import { handResult, seriesOf } from '../charts/handResult.ts'
import { emptyResult } from '../charts/sampleResult.ts'

function money(fen: Readonly<Record<string, number>>): readonly Reading[] {
  return Object.entries(fen).map(([name, value]) => {
    return { key: `economics.${name}`, label: name, chinese: name, unit: 'money', window: 'whole', value }
  })
}

const growing = seriesOf({ members: [12, 20], newMembers: [3, 8], left: [1, 0], newByReferral: [2, 6] })

describe('the verdict', () => {
  test('tells growth, how people came, and the money, each with its number', () => {
    const readings = money({ gmv: 90_000, margin: 50_000, rewardCost: 12_300, profit: 30_000 })
    expect(verdictSentence(handResult({ series: growing }, { readings }), 'en')).toBe(
      'In 2 days the community grew from 10 to 20 members; 11 people joined, 73% of them through a friend. ' +
        'Orders left a margin of ¥500; after ¥123 of rewards and all other costs a profit of ¥300 remains.',
    )
  })

  test('calls a loss a loss, and shrinking shrinking', () => {
    const series = seriesOf({ members: [9, 8], left: [1, 1] })
    const readings = money({ gmv: 90_000, margin: 50_000, rewardCost: 0, profit: -20_000 })
    expect(verdictSentence(handResult({ series }, { readings }), 'en')).toBe(
      'In 2 days the community shrank from 10 to 8 members; nobody joined. ' +
        'Orders left a margin of ¥500; after all other costs it is a loss of ¥200.',
    )
  })

  test('speaks of no margin where nobody ordered', () => {
    const series = seriesOf({ members: [5] })
    const readings = money({ gmv: 0, margin: 0, rewardCost: 0, profit: -15_000 })
    expect(verdictSentence(handResult({ series }, { readings }), 'en')).toBe(
      'In one day the community stayed at 5 members; nobody joined. Nobody ordered, and ¥150 was spent.',
    )
  })

  test('is a sentence even of a run without days', () => {
    expect(verdictSentence({ ...emptyResult(), days: 0 }, 'en')).toBe(
      'In 0 days the community stayed at 0 members; nobody joined. Nobody ordered, and nothing was spent.',
    )
  })
})
