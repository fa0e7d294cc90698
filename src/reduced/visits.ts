import { z } from 'zod'
import { entry } from '../catalogue.ts'
import { type Ground, type Law, lapse } from '../model/reduced.ts'
import { happening, wordsOf } from '../random/happening.ts'
import { type Stream, uniform } from '../random/stream.ts'
import { threefry } from '../random/threefry.ts'
import { count } from '../units/count.ts'
import { share } from '../units/share.ts'
import { daysWithin } from './daysWithin.ts'

const words = 4294967296
/** How many lives are drawn, and members asked, at a time: short loops run fastest. */
const together = 256

/**
 * Daily visits: members log in by chance, and who does may invite friends picked at random, who answer later.
 *
 * Who adopts or answers today does so before anybody logs in, and may log in and invite today. Answers come the delay of
 * `answering` after the day of asking, in whole days and on the next day at the soonest; friends are picked with
 * replacement from all friends, and one who has adopted already stays as they are.
 *
 * All of a member's logins are drawn when they adopt, 32 days of the calendar at once (`../random/happening.ts`): on a day that
 * is in two worlds a person has the same luck in both, whenever they joined.
 */
export const visits = entry({
  summary: {
    en: 'Daily visits: each day members log in by chance; who does may invite a few friends picked at random.',
    zh: '每日访问：成员每天随机登录；登录的人可能随机邀请几位好友。',
  },
  chinese: '每日访问与邀请模型',
  parameters: z.strictObject({
    logIn: share({
      summary: { en: 'Chance that a member logs in, a day.', zh: '成员每天登录的概率。' },
      default: '30%',
      source: 'assumption',
    }),
    invite: share({
      summary: {
        en: 'Chance that a member who logs in invites friends.',
        zh: '登录的成员邀请好友的概率。',
      },
      default: '10%',
      source: 'assumption',
    }),
    friends: count({
      summary: { en: 'Friends invited at a time.', zh: '每次邀请几位好友。' },
      default: 2,
      min: 1,
      max: 100,
    }),
    accept: share({
      summary: { en: 'Chance that an invited friend says yes.', zh: '被邀请的好友同意的概率。' },
      default: '25%',
      source: 'assumption',
    }),
  }),
  make:
    ({ logIn, invite, friends, accept }): Law =>
    (ground) => {
      const drawn = logins(ground, logIn, invite)
      const answers = answersOf(ground)
      const invites = invitations(ground, friends, accept, answers.add)
      let seen = 0
      return (day) => {
        answers.come(day)
        for (const { count } = ground.adopters; seen < count; ) {
          const to = Math.min(count, seen + together)
          drawn.draw(seen, to)
          seen = to
        }
        const today = drawn.inviters[day]
        for (let from = 0; from < today.length; from += together) {
          invites(today, from, Math.min(today.length, from + together), day)
        }
        drawn.inviters[day] = []
      }
    },
})

/** Draws the logins of the adopters of some rows, and notes by day who invites. */
function logins(ground: Ground, logIn: number, invite: number) {
  const inviters: number[][] = Array.from({ length: ground.days }, () => [])
  const told = {
    comes: wordsOf(logIn),
    invites: wordsOf(logIn * invite),
    inviters,
    happens: new Int32Array(2),
    stream: ground.stream('login'),
  }
  return { inviters, draw: (from: number, to: number) => drawLogins(told, ground, from, to) }
}

interface LoginLaw {
  readonly comes: number
  readonly invites: number
  readonly inviters: readonly number[][]
  readonly happens: Int32Array
  readonly stream: Stream
}

function drawLogins(
  { comes, invites, inviters, happens, stream }: LoginLaw,
  { adopters, counts, days }: Ground,
  from: number,
  to: number,
): void {
  const { person, joined, last, logins } = adopters
  const { logins: onDay, loginsAtAge } = counts
  for (let row = from; row < to; row++) {
    const join = joined[row]
    const end = Math.min(last[row], days - 1)
    let heard = join
    let visits = 0
    for (let block = join >> 5; block <= end >> 5; block++) {
      happening(stream, person[row], block, comes, invites, happens)
      const lived = daysWithin(block << 5, join, end)
      for (let left = happens[0] & lived; left !== 0; left &= left - 1) {
        const day = (block << 5) + 31 - Math.clz32(left & -left)
        visits += 1
        onDay[day] += 1
        loginsAtAge[day - join] += 1
        if (day > heard + 7) lapse(counts, heard, day)
        heard = day
      }
      for (let left = happens[1] & lived; left !== 0; left &= left - 1) {
        inviters[(block << 5) + 31 - Math.clz32(left & -left)].push(row)
      }
    }
    lapse(counts, heard, last[row])
    logins[row] = visits
  }
}

/** Has the adopters of some rows ask friends on a day; whoever says yes is handed on with the row and the day of answering. */
function invitations(ground: Ground, friends: number, accept: number, add: AddYes) {
  const { stream, days, delay, adopters, counts } = ground
  const found = room(together, friends)
  const told = {
    friends,
    yesWords: wordsOf(accept),
    stream: stream('ask'),
    luck: new Int32Array(2),
    found,
  }
  const waits = stream('delay')
  const dayOf = (day: number, wait: number) => Math.min(days, day + Math.max(1, Math.floor(wait)))
  return (rows: readonly number[], from: number, to: number, day: number) => {
    const sharers = findAskers(ground, rows, from, to, found)
    const yeses = drawYeses(told, ground, sharers, day)
    counts.sharers[day] += sharers
    counts.asked[day] += sharers * friends
    if (typeof delay === 'number') {
      const due = dayOf(day, delay)
      counts.answered[due] += sharers * friends
      for (let at = 0; at < yeses; at++) add(found.friends[at], found.rows[found.askers[at]], due)
      return
    }
    const due = (asker: number, time: number) =>
      dayOf(day, delay(uniform(waits, adopters.person[found.rows[asker]], day, time)))
    for (let asker = 0; asker < sharers; asker++) {
      for (let time = 0; time < friends; time++) counts.answered[due(asker, time)] += 1
    }
    for (let at = 0; at < yeses; at++) {
      add(found.friends[at], found.rows[found.askers[at]], due(found.askers[at], found.times[at]))
    }
  }
}

type AddYes = (friend: number, row: number, due: number) => void

/** Whoever asks, with the place of their ties, and then the yeses: who says it, the asker's place and which time it was. */
interface Found {
  readonly rows: Int32Array
  readonly people: Int32Array
  readonly firsts: Int32Array
  readonly known: Int32Array
  readonly friends: Int32Array
  readonly askers: Int32Array
  readonly times: Int32Array
}

function room(askers: number, friends: number): Found {
  const [one, each] = [() => new Int32Array(askers), () => new Int32Array(askers * friends + 1)]
  return { rows: one(), people: one(), firsts: one(), known: one(), friends: each(), askers: each(), times: each() }
}

interface AskLaw {
  readonly friends: number
  /** How many words of luck say yes. */
  readonly yesWords: number
  readonly stream: Stream
  readonly luck: Int32Array
  readonly found: Found
}

/** Those of some rows who have friends; one thing a loop, so that what is far off in memory is fetched for many at once. */
function findAskers(
  { adopters: { person, shares }, graph: { offsets } }: Ground,
  from: readonly number[],
  first: number,
  end: number,
  { rows, people, firsts, known }: Found,
): number {
  let askers = 0
  for (let at = first; at < end; at++) {
    const row = from[at]
    const first = offsets[person[row]]
    const ties = offsets[person[row] + 1] - first
    rows[askers] = row
    people[askers] = person[row]
    firsts[askers] = first
    known[askers] = ties
    askers += Number(ties > 0)
  }
  for (let at = 0; at < askers; at++) shares[rows[at]] += 1
  return askers
}

/** @returns how many friends outside say yes */
function drawYeses(
  { friends: perAsker, yesWords, stream: { key0, key1 }, luck, found }: AskLaw,
  { graph: { neighbours }, adopted }: Ground,
  sharers: number,
  day: number,
): number {
  const { people, firsts, known, friends, askers, times } = found
  let yeses = 0
  for (let asker = 0; asker < sharers; asker++) {
    const person = people[asker]
    const first = firsts[asker]
    const ties = known[asker]
    const perWord = ties / words
    for (let time = 0; time < perAsker; time++) {
      threefry(key0, key1 ^ time, person, day, luck, 13)
      friends[yeses] = first + (((luck[0] >>> 0) * perWord) | 0)
      askers[yeses] = asker
      times[yeses] = time
      yeses += Number(luck[1] >>> 0 < yesWords)
    }
  }
  for (let at = 0; at < yeses; at++) friends[at] = neighbours[friends[at]]
  let outside = 0
  for (let at = 0; at < yeses; at++) {
    friends[outside] = friends[at]
    askers[outside] = askers[at]
    times[outside] = times[at]
    outside += 1 - adopted[friends[at]]
  }
  return outside
}

/** Yeses on their way. Of several on one day that which was sent first counts. */
function answersOf({ days, adopted, adopt }: Ground) {
  const friends: number[][] = Array.from({ length: days + 1 }, () => [])
  const rows: number[][] = Array.from({ length: days + 1 }, () => [])
  const add = (friend: number, row: number, due: number) => {
    friends[due].push(friend)
    rows[due].push(row)
  }
  const come = (day: number) => {
    const today = friends[day]
    for (let at = 0; at < today.length; at++) if (adopted[today[at]] === 0) adopt(today[at], day, rows[day][at])
    friends[day] = []
    rows[day] = []
  }
  return { add, come }
}
