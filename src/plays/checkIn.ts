import { entry } from '../catalogue.ts'
import { type Play, type PlayContext, playBasics, playFields } from '../model/play.ts'
import type { Rules, Stage } from '../model/rules.ts'
import { count } from '../units/count.ts'
import { money } from '../units/money.ts'

/**
 * Check-ins and a leader board (签到、排行榜): cash for every day on which a member logs in, more the longer the streak,
 * and at the end of the play a pot for those who brought most friends.
 *
 * The d-th day in a row earns min(most, first + growth · (d − 1)); a day missed starts again at d = 1, and so does the
 * play. Check-ins are paid in the evening; when the budget does not suffice for all, a draw decides. That they make
 * people log in more is not assumed: the model has no measured effect to go by, so that their cost alone shows.
 *
 * On its last day those still there who brought most friends while it ran, one at least, get pot / places each, rounded
 * down to whole fen; a draw decides between equals. The pot is set aside from the budget beforehand, or where the budget
 * is smaller there is no board.
 *
 * A member expects a friend's part in all friends brought by the end: pot / (friends brought so far and this one · days
 * of the play / days gone), and no more than a place earns. It is what a friend wins on average, and leaves aside that
 * those near the top win more by it than those below.
 */
export const checkIn = entry({
  summary: {
    en: 'Cash for each day in a row, and a board of who brings most.',
    zh: '连续签到领现金，并按拉新人数排榜。',
  },
  chinese: '签到排行榜',
  parameters: () => ({
    ...playFields,
    first: money({
      summary: { en: 'What the first day of a streak earns.', zh: '连续签到第一天得多少。' },
      default: '¥0.10',
      source: 'assumption',
    }),
    growth: money({
      summary: {
        en: 'How much more each further day in a row earns.',
        zh: '每多连续一天多得多少。',
      },
      default: '¥0.05',
      source: 'assumption',
    }),
    most: money({
      summary: {
        en: 'Most that one day earns; ¥0 for no check-ins.',
        zh: '一天最多得多少；¥0 为没有签到。',
      },
      default: '¥0.50',
      source: 'assumption',
    }),
    places: count({
      summary: { en: 'Places on the leader board.', zh: '排行榜的名额。' },
      default: 10,
      min: 1,
      max: 100000,
      source: 'assumption',
    }),
    boardPot: money({
      summary: {
        en: 'What the places of the leader board share evenly; ¥0 for no board.',
        zh: '排行榜各名次平分多少；¥0 为没有榜。',
      },
      default: '¥1,000',
      source: 'assumption',
    }),
  }),
  make: (given, { clock }: PlayContext): Play => {
    const basics = playBasics('checkIn', given, clock)
    const { first, growth, most, places, boardPot, budget } = given
    const place = boardPot <= budget ? Math.floor(boardPot / places) : 0
    const pays = Math.min(most, first + growth) > 0
    if (!pays && place === 0) return { ...basics, offers: [] }
    const days = { first, growth, most, left: budget - place * places }
    const run = { place, places, start: basics.start, end: basics.end }
    return { ...basics, offers: [], rules: (people) => both(streaks(people, days), board(people, run)) }
  },
})

/** The rules of the check-ins and those of the board, as one. */
function both(daily: ReturnType<typeof streaks>, top: ReturnType<typeof board>): Rules {
  return {
    ...top,
    ...daily,
    dayEnded(stage) {
      daily.dayEnded(stage)
      top.dayEnded(stage)
    },
  }
}

interface StreakTerms {
  readonly first: number
  readonly growth: number
  readonly most: number
  /** Fen that check-ins may cost. */
  readonly left: number
}

/** How many days in a row everybody has come, and what that earns. */
function streaks(people: number, { first, growth, most, left: purse }: StreakTerms) {
  const streak = new Int32Array(people)
  /** The days of the play, counted from 1, and on which of them each person came last. */
  let today = 1
  const cameLast = new Int32Array(people).fill(-1)
  const cameToday: number[] = []
  let left = purse
  const earns = (person: number) => Math.min(most, first + growth * (streak[person] - 1))
  return {
    loggedIn(_: Stage, person: number) {
      streak[person] = cameLast[person] === today - 1 ? streak[person] + 1 : 1
      cameLast[person] = today
      cameToday.push(person)
    },
    dayEnded(stage: Stage) {
      const owed = cameToday.reduce((sum, person) => sum + earns(person), 0)
      const luck = (person: number) => stage.draw(person, stage.day)
      if (owed > left) cameToday.sort((a, b) => luck(a) - luck(b) || a - b)
      for (const person of cameToday) {
        const fen = earns(person)
        if (fen <= left && stage.award(person, fen, person)) left -= fen
      }
      cameToday.length = 0
      today += 1
    },
  }
}

interface BoardTerms {
  /** Fen for each place. */
  readonly place: number
  readonly places: number
  /** The play's first day, and the day after its last. */
  readonly start: number
  readonly end: number
}

/** Who has brought most friends while the play ran. */
function board(people: number, { place, places, start, end }: BoardTerms) {
  const brought = new Int32Array(people)
  let all = 0
  return {
    expects({ day }: Stage) {
      const byTheEnd = ((all + 1) * (end - start)) / (day + 1 - start)
      return Math.min(place, (place * places) / byTheEnd)
    },
    joined(_: Stage, _person: number, referrer: number) {
      if (referrer < 0) return
      brought[referrer] += 1
      all += 1
    },
    dayEnded(stage: Stage) {
      if (stage.day !== end - 1) return
      const contenders = Array.from(brought.keys()).filter((person) => brought[person] > 0 && stage.isMember(person))
      const luck = (person: number) => stage.draw(person, stage.day, 1)
      contenders.sort((a, b) => brought[b] - brought[a] || luck(a) - luck(b) || a - b)
      for (const person of contenders.slice(0, places)) stage.award(person, place, person)
    },
  }
}
