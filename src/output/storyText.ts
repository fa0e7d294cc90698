import { numbers, words } from '../charts/numbers.ts'
import { whole, yuan } from '../charts/printNumber.ts'
import type { LifeEvent, LifeKind } from '../results/lives.ts'
import { column, type Table } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'

/** A person's story: who it is, and what happened, a date and a sentence each. */
export interface Story {
  readonly kind: LifeKind
  readonly title: string
  readonly lines: readonly { readonly date: string; readonly text: string }[]
}

/** Most lines of a story; the rest is counted. */
const mostLines = 40

const titles: Readonly<Record<LifeKind, (person: string) => Words>> = {
  referrer: (person) => ({
    en: `Person ${person}, who brought the most friends`,
    zh: `第${person}号：带来好友最多的人`,
  }),
  hunter: (person) => ({ en: `Person ${person}, who came for the rewards`, zh: `第${person}号：只冲奖励来的人` }),
  loyal: (person) => ({
    en: `Person ${person}, who kept buying at the list price`,
    zh: `第${person}号：一直按原价买的人`,
  }),
}

const ways: Readonly<Record<string, Words>> = {
  privateChat: { en: 'in private', zh: '私下' },
  feed: { en: 'in the feed', zh: '在朋友圈' },
  group: { en: 'in a chat group', zh: '在群里' },
  shortVideo: { en: 'by a short video', zh: '用短视频' },
  search: { en: 'by themselves', zh: '自己找来' },
  media: { en: 'through advertising', zh: '看到广告' },
  kol: { en: 'through a paid post', zh: '看到达人推广' },
  shop: { en: 'through the shop', zh: '从商城来' },
}

/** The stories of a table of lives, one a person, in plain words; the same thing done again and again is told once. */
export function storyText(table: Table, language: Language): readonly Story[] {
  const [kinds, dates, events, plays, hows] = ['kind', 'date', 'event', 'play', 'way'].map((name) => words(table, name))
  const people = numbers(table, 'person')
  const [others, counts, fens] = ['other', 'count', 'fen'].map((name) => column(table, name))
  const facts = kinds.map((_, at) => ({
    at,
    date: dates[at],
    until: dates[at],
    event: events[at] as LifeEvent, // as the table's maker wrote them
    other: typeof others[at] === 'number' ? whole(others[at]) : '',
    times: 1,
    count: typeof counts[at] === 'number' ? counts[at] : 0,
    fen: typeof fens[at] === 'number' ? fens[at] : 0,
    play: plays[at],
    way: hows[at],
  }))
  return [...new Set(kinds)].map((kind) => {
    const own = together(facts.filter(({ at }) => kinds[at] === kind))
    const rest = own.length - mostLines
    const more = { en: `… and ${whole(rest)} things more.`, zh: `……此后还有${whole(rest)}件事。` }[language]
    const lines = own.slice(0, mostLines).map((fact) => ({ date: fact.date, text: sentence(fact, language) }))
    const who = kind as LifeKind // as above
    return {
      kind: who,
      title: titles[who](whole(people[kinds.indexOf(kind)]))[language],
      lines: [...lines, ...(rest > 0 ? [{ date: '', text: more }] : [])],
    }
  })
}

/** What is done again and again: told once, with how often and until when. */
const repeated: readonly LifeEvent[] = ['order', 'orderOnDeal', 'asked', 'fakeReward']

function together<One extends Fact>(facts: readonly One[]): readonly One[] {
  const told: One[] = []
  for (const fact of facts) {
    const last = told.at(-1)
    if (last?.event !== fact.event || last.play !== fact.play || !repeated.includes(fact.event)) told.push(fact)
    else {
      const sum = { times: last.times + 1, count: last.count + fact.count, fen: last.fen + fact.fen, until: fact.date }
      told[told.length - 1] = { ...last, ...sum }
    }
  }
  return told
}

interface Fact {
  readonly date: string
  /** The last day of what was done several times. */
  readonly until: string
  readonly event: LifeEvent
  readonly other: string
  readonly times: number
  readonly count: number
  readonly fen: number
  readonly play: string
  readonly way: string
}

function sentence(fact: Fact, language: Language): string {
  const { event, other, times, until, count, fen, play, way } = fact
  const money = yuan(fen, 0)
  const last = { en: `, the last on ${until}`, zh: `，最后一次在${until}` }[language]
  const how = ways[way]?.[language] ?? ''
  const offered = play === '' ? '' : { en: ` by “${play}”`, zh: `（“${play}”）` }[language]
  const promised =
    play === ''
      ? ''
      : { en: `, for the ${money} that “${play}” promised`, zh: `，为了“${play}”承诺的${money}` }[language]
  const during = play === '' ? '' : { en: `, while “${play}” paid for it`, zh: `在“${play}”发奖励时` }[language]
  const friend = other === '' ? '' : { en: ` for person ${other}`, zh: `，因为第${other}号` }[language]
  const said: Readonly<Record<LifeEvent, Words>> = {
    founder: { en: 'Was a member before the run began.', zh: '运行开始前已是会员。' },
    invited: { en: `Was invited by person ${other} ${how}.`, zh: `第${other}号${how}邀请。` },
    joined:
      other === ''
        ? { en: `Joined ${how}${promised}.`, zh: `${how}，加入${promised}。` }
        : { en: `Joined, brought by person ${other}${promised}.`, zh: `应第${other}号的邀请加入${promised}。` },
    cameBack: { en: 'Came back.', zh: '回归。' },
    order:
      times === 1
        ? { en: `Ordered at the list price, ${money}.`, zh: `按原价下单，${money}。` }
        : {
            en: `Ordered ${times} times at the list price, ${money} in all${last}.`,
            zh: `按原价下单${times}次，共${money}${last}。`,
          },
    orderOnDeal:
      times === 1
        ? { en: `Ordered for ${money}, below the list price${offered}.`, zh: `以优惠价${money}下单${offered}。` }
        : {
            en: `Ordered ${times} times below the list price${offered}, ${money} in all${last}.`,
            zh: `以优惠价下单${times}次${offered}，共${money}${last}。`,
          },
    returned: { en: 'Sent that order back.', zh: '退回了这笔订单。' },
    asked: {
      en: `Asked ${count} ${count === 1 ? 'friend' : 'friends'} in private${during}${times === 1 ? '' : last}.`,
      zh: `${during}私下邀请${count}位好友${times === 1 ? '' : last}。`,
    },
    brought: { en: `Person ${other} joined on their word.`, zh: `第${other}号应邀加入。` },
    reward: { en: `Got ${money}${offered}${friend}.`, zh: `得到${money}${offered}${friend}。` },
    fakeReward: {
      en: `Took ${money}${offered} with ${times === 1 ? 'a throw-away account' : `${times} claims of throw-away accounts`}.`,
      zh: `用${times === 1 ? '' : `${times}次`}小号领取${money}${offered}。`,
    },
    takenBack: { en: `${money}${offered}${friend} was taken back.`, zh: `${money}${offered}${friend}被追回。` },
    left: { en: 'Left the community.', zh: '离开社群。' },
  }
  return said[event][language]
}
