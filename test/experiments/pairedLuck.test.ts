import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { replicate } from '../../src/experiments/replicate.ts'
import type { Model } from '../../src/model/model.ts'
import { simulate } from '../../src/model/simulate.ts'
import { build } from '../../src/scenario/build.ts'
import { scenarioFields } from '../../src/scenario/schema.ts'

/** A campaign that a third of the market joins. */
const viral = (accept: string) =>
  build(
    scenarioFields.parse(
      parse(`
        name: viral
        clock: { start: 2026-01-01, days: 100 days }
        seed: paired
        market: { people: 3000, graph: { generator: barabasiAlbert, links: 5 } }
        reduced:
          seeds: { share: 2% }
          spread: { law: visits, logIn: 30%, invite: 25%, friends: 2, accept: ${accept} }
          answering: { law: fixed, mean: 1 day }
          leaving: { law: geometric, chance: 0.5%, period: 1 day }
      `),
    ),
  )

function joined(model: Model): number {
  const { prospects } = simulate(model).world.dayRows
  return model.people - (prospects.at(-1) ?? 0)
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((all, each) => all + each, 0) / values.length
  return values.reduce((all, each) => all + (each - mean) ** 2, 0) / (values.length - 1)
}

test('two designs that differ by 4% in one chance share their luck: a pair tells as much as fifteen runs of each alone', () => {
  const [one, other] = [viral('33%'), viral('34.3%')]
  const pairs = Array.from({ length: 200 }, (_, run) => [joined(replicate(one, run)), joined(replicate(other, run))])
  const alone = variance(pairs.map(([a = 0]) => a)) + variance(pairs.map(([, b = 0]) => b))
  const paired = variance(pairs.map(([a = 0, b = 0]) => b - a))
  expect(alone / paired).toBeGreaterThan(15)
})
