import type { Model } from '../../../src/model/model.ts'
import { simulate } from '../../../src/model/simulate.ts'
import { smallModel, starOf } from '../smallWorld.ts'

/** ¥5 for each side, in cash and at once. */
export const cash = { play: 'ownOffers', days: 3, offers: [{ to: 'both', amount: 5 }] }

/**
 * Five founders who log in every day and never share; all of them are opportunists, who try every day, three accounts at
 * ¥3 each, unless a test says otherwise.
 */
export function hunters(
  words: { readonly cheat?: object; readonly screening?: object; readonly plays?: object[] } = {},
): Model {
  return smallModel(5, starOf(5), {
    clock: { days: 3 },
    community: { members: 5 },
    market: {
      topics: ['a', 'b'],
      homophily: 0,
      strongTies: 1,
      segments: [{ name: 'all', share: 1, opportunists: 1 }],
    },
    behaviour: { logIn: { base: 1 }, cheat: { attempt: 1, accountsPerDay: 3, rings: 0, ...words.cheat } },
    screening: words.screening ?? {},
    plays: words.plays ?? [cash],
  })
}

/** The world that a run leaves behind. */
export const run = (model: Model) => simulate(model).world

/** What the days of a column make together. */
export const sum = (column: Float64Array) => column.reduce((a, b) => a + b)
