import type { Rules, Stage } from '../../src/model/rules.ts'
import { uniform } from '../../src/random/stream.ts'
import { smallModel } from '../model/smallWorld.ts'

const luck = { name: 'hand', key0: 1, key1: 2 }

/**
 * The rules of one play on a stage that a test moves by hand: everybody is a member but those said to be outside, the
 * list price is ¥100, and what the play does is written down as texts like `award 3 250 0`.
 *
 * @param draw the luck of each decision; left out, as of a stream
 */
export function stageByHand(
  play: object,
  given: { readonly people?: number; readonly outside?: readonly number[]; readonly draw?: Stage['draw'] } = {},
) {
  const { people = 10, outside = [], draw } = given
  const rules = smallModel(people, [], { clock: { days: 30 }, plays: [{ days: 30, ...play }] }).plays[0].rules?.(people)
  if (rules === undefined) throw new Error('missing rules')
  const away = new Set<number>(outside)
  const done: string[] = []
  const at = { day: 0 }
  const note = (...words: (string | number)[]) => done.push(words.join(' ')) > 0
  const stage: Stage = {
    play: 0,
    get day() {
      return at.day
    },
    people,
    price: 10_000,
    unitCost: 6_000,
    referrer: new Int32Array(people).fill(-1),
    brought: new Int32Array(people),
    isMember: (person) => !away.has(person),
    draw: draw ?? ((person, about = 0, ordinal = 0) => uniform(luck, person, about, ordinal)),
    award: (person, fen, about) => fen > 0 && note('award', person, fen, about),
    weighs: (_, fen) => fen / 1000,
    savingWorth: (fen) => fen / 2,
    askFriends: (member) => note('ask', member),
    bring: (member) => note('bring', member),
    refund: (row) => note('refund', row),
    points: () => 0,
    canCredit: () => true,
    credit: (person, points) => note('credit', person, points),
    redeem: (person, points) => note('redeem', person, points),
  }
  return {
    at,
    rules: rules as Required<Rules>, // a test calls only those that the play has
    stage,
    /** Who has left, or has come. */
    leave: (person: number) => away.add(person),
    come: (person: number) => away.delete(person),
    /** Someone reacts to an invitation, along a weak tie unless said otherwise. */
    react(inviter: number, person: number, strong = false) {
      rules.reacted?.(stage, inviter, person, { newcomer: away.has(person), strong })
    },
    /** What was done since it was last asked. */
    done: () => done.splice(0),
  }
}
