import { describe, expect, test } from 'vitest'
import { assumptions } from '../../src/scenario/assumptions.ts'
import { writeScenario } from '../../src/scenario/write.ts'
import { shipped } from '../shipped.ts'

const found = assumptions(writeScenario(shipped('firstCampaign')), 'en')
const at = (path: string) => found.find((each) => each.path === path)

describe('what a run assumes', () => {
  test('is every value with a source, each once, with the words of the file', () => {
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
    expect(at('market.homophily')).toMatchObject({ value: '35%', isDefault: true })
    expect(at('market.homophily')?.source).toContain('Aral, Muchnik & Sundararajan 2009')
  })

  test('tells what the scenario says itself from a default', () => {
    expect(at('plays.0.referrerReward')).toMatchObject({ value: '¥25', isDefault: false })
    expect(at('market.strongTies')).toMatchObject({ isDefault: true, source: 'assumption' })
  })

  test('reaches into the play and the list entries that the scenario has, and into no other play', () => {
    expect(at('market.segments.2.fitSpread')).toBeDefined()
    expect(found.some(({ path }) => path.startsWith('behaviour.'))).toBe(true)
    expect(found.filter(({ path }) => path.startsWith('plays.1'))).toEqual([])
  })

  test('is the same in Chinese, with the sources in Chinese', () => {
    const chinese = assumptions(writeScenario(shipped('firstCampaign')), 'zh')
    const bare = (each: (typeof found)[number]) => ({ ...each, source: '' })
    expect(chinese.map(bare)).toEqual(found.map(bare))
    expect(found.filter(({ isGuess }) => isGuess).length).toBeGreaterThan(50)
    expect(chinese.filter(({ source }) => /assumption|direction|size/.test(source))).toEqual([])
  })

  test('is nothing of a text that holds no value', () => {
    expect(assumptions('name: x\n', 'en')).toEqual([])
  })
})
