import type { Rules, Stage } from '../../model/rules.ts'
import { exchanges, giftTurns } from './draws.ts'
import type { Earning } from './earnFields.ts'
import { evening } from './evening.ts'
import { inTurn } from './inTurn.ts'

/** What was given of a play with points: what earns them, what they are good for, and how long. */
export interface Terms extends Earning {
  readonly perYuanOff: number
  readonly fewest: number
  readonly mostOfOrder: number
  readonly giftPoints: number
  readonly giftCost: number
  readonly giftWorth: number
  readonly giftStock: number
  readonly savers: number
  readonly exchange: number
  readonly gradient: number
  readonly expiry: number
  readonly pointWorth: number
}

const unknown = 0
const yes = 1
const no = 2

/** What members earn and use in one run. */
export function dealings(people: number, terms: Terms): Rules {
  const { perYuanOff, fewest, mostOfOrder, giftPoints, pointWorth } = terms
  const broughtHere = new Uint8Array(people)
  const today = evening(people, terms)
  let gifts = terms.giftStock
  let wishing: number[] = []

  /** Whether each person is one who saves up; asked of them day by day, and drawn once. */
  const saver = new Uint8Array(people)
  const isSaver = (stage: Stage, member: number) => {
    if (saver[member] === unknown) saver[member] = stage.draw(member) < terms.savers ? yes : no
    return saver[member] === yes
  }
  const saves = (stage: Stage, member: number) => gifts > 0 && isSaver(stage, member)
  const savingOf = (stage: Stage, member: number) => {
    const most = Math.floor((mostOfOrder * stage.price * perYuanOff) / 100)
    const used = Math.min(stage.points(member), most)
    if (used < fewest || saves(stage, member)) return 0
    return Math.floor((used * 100) / perYuanOff)
  }
  const fenEach = () =>
    pointWorth * Math.max(mostOfOrder > 0 ? 100 / perYuanOff : 0, gifts > 0 ? terms.giftWorth / giftPoints : 0)

  return {
    expects(stage) {
      const each = terms.friendPoints + terms.firstOrderPoints
      return stage.canCredit(each) ? each * fenEach() : 0
    },
    urges: (stage, member) =>
      saves(stage, member) ? terms.gradient * Math.min(1, stage.points(member) / giftPoints) : 0,
    joined(_, person, referrer) {
      if (referrer < 0) return
      broughtHere[person] = 1
      today.earns(referrer, terms.friendPoints)
    },
    takesOff: savingOf,
    ordered(stage, person, { number, paid, takenOffBy }) {
      if (takenOffBy === stage.play) {
        const fen = savingOf(stage, person)
        stage.redeem(person, Math.ceil((fen * perYuanOff) / 100), fen, 'order')
      }
      today.earns(person, Math.floor(paid / 100) * terms.orderPoints)
      if (number === 1 && broughtHere[person] === 1) today.earns(stage.referrer[person], terms.firstOrderPoints)
    },
    did: (_, person, deed) => today.does(person, deed),
    loggedIn(stage, person) {
      today.earns(person, terms.loginPoints)
      if (stage.points(person) < giftPoints || !saves(stage, person)) return
      if (stage.draw(person, stage.day, exchanges) < terms.exchange) wishing.push(person)
    },
    granted(stage, person, form, units) {
      if (form === 'points') stage.credit(person, units)
    },
    dayEnded(stage) {
      if (wishing.length > gifts) inTurn(stage, wishing, giftTurns)
      for (const person of wishing.slice(0, gifts)) {
        stage.redeem(person, giftPoints, terms.giftCost, 'goods')
        gifts -= 1
      }
      wishing = []
      today.credit(stage)
    },
  }
}
