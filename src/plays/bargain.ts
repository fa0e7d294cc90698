import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules, Stage } from '../model/rules.ts'
import type { Words } from '../text/language.ts'
import { effect } from '../units/amount.ts'
import { count } from '../units/count.ts'
import { described } from '../units/described.ts'
import { type FieldFault, refusal } from '../units/fieldFault.ts'
import { money } from '../units/money.ts'
import { share } from '../units/share.ts'
import { withSource } from '../units/source.ts'
import { choice } from '../units/word.ts'
import { helpingFields, tasksOf } from './helping.ts'

const notRising: FieldFault = {
  code: 'out-of-range',
  message: { en: 'the first share must not be above the second', zh: '前一个比例不能大于后一个' },
  help: { en: 'write the smallest cut first, then the largest', zh: '请先写最小的一刀，再写最大的' },
}

/**
 * Bargaining (砍价): a member opens a bargain, and each friend who helps cuts the price a little further down to a floor.
 *
 * Who opens one, for how long, and who helps is the same as for an assist (`helping.ts`). The price starts at the list
 * price, with gap = list price · (1 − floor) fen left to cut. Each help cuts a share of what is left, uniform on
 * [least, most] of `cut`, or of `newcomerCut` when the helper is not a member, in whole fen; so that after a helps by
 * members and b by newcomers
 *
 *     E[left] = gap · (1 − m)^a · (1 − m′)^b,  m and m′ the middles of the two ranges,
 *     E[cut by the next member's help] = m · E[left],
 *
 * to ½ fen a help. What is left comes off as well once it is no more than `rest`, without which the floor would never be
 * reached. The owner may order once at the cut price until the time runs out, at any cut or at the floor alone, and
 * decides on it as on every order, more readily by `tempted` in log-odds. Each such order takes one of `stock`; where
 * they are short a draw decides.
 *
 * Of one more friend the owner expects what a saving of m · left is worth, and feels like sharing more by `urgency`. Without
 * stock, or with nothing left to cut, nobody is asked. A floor at the list price is no play.
 *
 * WeChat's rules on external links in force since 28 October 2019 name asking for 助力, 砍价 and 加速 as induced sharing, for
 * which links are blocked: see the circumstance platformBlock.
 */
export const bargain = entry({
  summary: {
    en: 'Each friend who helps cuts the price a little, down to a floor.',
    zh: '每位好友助力砍一点价，直到底价。',
  },
  chinese: '砍价',
  parameters: () => ({
    ...playFields,
    floor: share({
      summary: {
        en: 'The lowest price, as a part of the list price.',
        zh: '最低价，占标价的比例。',
      },
      default: '60%',
      source: 'assumption',
    }),
    cut: cutRange({ en: 'each help', zh: '每次助力' }, ['10%', '30%']),
    newcomerCut: cutRange({ en: 'the help of someone who is not a member', zh: '非成员的助力' }, ['20%', '50%']),
    rest: money({
      summary: {
        en: 'When no more than this is left to cut, it comes off as well.',
        zh: '剩余可砍的部分不超过这么多时，一并砍掉。',
      },
      default: '¥1',
      source: 'assumption',
    }),
    buying: choice(['atAnyCut', 'atFloor'], {
      summary: {
        en: 'When the owner can order: at whatever is cut so far, or at the floor alone.',
        zh: '发起人何时可以下单：砍到多少都行，或只能在底价时。',
      },
      default: 'atAnyCut',
    }),
    tempted: effect({
      summary: {
        en: 'Effect on ordering of having a bargain open that can be taken.',
        zh: '有一个可以成交的砍价时，对下单的影响。',
      },
      default: 1,
      source: {
        en: 'assumption: who opens a bargain wants the thing',
        zh: '假设：发起砍价的人本来就想要',
      },
    }),
    stock: count({
      summary: { en: 'Orders that can be had at a cut price.', zh: '砍价后可售的单数。' },
      default: 100000,
    }),
    ...helpingFields,
  }),
  make: (given, { clock }: PlayContext): Play => ({
    ...playBasics('bargain', given, clock),
    offers: [],
    ...(given.floor === 1 ? {} : { rules: (people: number) => bargains(people, given) }),
  }),
})

type Range = readonly number[]

/** The field of a range of shares, from the least to the most. */
function cutRange(what: Words, usual: readonly [string, string]) {
  const words = {
    en: `Smallest and largest part of what is left above the floor that ${what.en} cuts.`,
    zh: `${what.zh}砍掉底价以上剩余部分的最小和最大比例。`,
  }
  const range = z
    .array(
      share({
        summary: { en: 'A part of what is left above the floor.', zh: '底价以上剩余部分的一个比例。' },
      }),
    )
    .length(2)
    .refine(([least, most]) => least <= most, refusal(notRising))
    .prefault(usual as never)
  return described(range, withSource(words, 'assumption'))
}

type Terms = Parameters<typeof tasksOf>[1] & {
  readonly floor: number
  readonly cut: Range
  readonly newcomerCut: Range
  readonly rest: number
  readonly buying: 'atAnyCut' | 'atFloor'
  readonly tempted: number
  readonly stock: number
  readonly budget: number
  readonly urgency: number
}

/** The bargains of one run. */
function bargains(people: number, terms: Terms): Rules {
  const { cut, newcomerCut, rest, buying, tempted, urgency } = terms
  const tasks = tasksOf(people, terms, { left: terms.budget })
  /** Fen that each owner's price is still above the floor, and was at first. */
  const left = new Float64Array(people)
  const gap = new Float64Array(people)
  let stock = terms.stock
  const asks = (stage: Stage, owner: number) => stock > 0 && left[owner] > 0 && tasks.isOpen(stage, owner)
  const takesOff = (stage: Stage, owner: number) => {
    if (stock === 0 || !tasks.isOpen(stage, owner) || (buying === 'atFloor' && left[owner] > 0)) return 0
    return gap[owner] - left[owner]
  }
  return {
    loggedIn(stage, member) {
      if (stock === 0 || !tasks.open(stage, member)) return
      gap[member] = Math.round(stage.price * (1 - terms.floor))
      left[member] = gap[member]
    },
    expects: (stage, owner) => (asks(stage, owner) ? stage.savingWorth((left[owner] * (cut[0] + cut[1])) / 2) : 0),
    urges: (stage, owner) => (asks(stage, owner) ? urgency : 0),
    asksMembers: asks,
    reacted(stage, owner, person, tie) {
      if (!asks(stage, owner) || !tasks.help(stage, owner, person, tie)) return
      const [least, most] = tie.newcomer ? newcomerCut : cut
      const part = least + (most - least) * stage.draw(person, owner, -1 - stage.day)
      left[owner] -= Math.round(left[owner] * part)
      if (left[owner] <= rest) left[owner] = 0
    },
    joined: (stage, person) => tasks.welcome(stage, person),
    takesOff,
    tempts: (stage, owner) => (takesOff(stage, owner) > 0 ? tempted : 0),
    ordered(stage, person, { takenOffBy }) {
      if (takenOffBy !== stage.play) return
      tasks.close(person)
      stock -= 1
    },
  }
}
