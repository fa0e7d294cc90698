import type { Rules, Stage } from '../model/rules.ts'
import { daysOfHours } from './daysOfHours.ts'

/** What a play says of its groups. */
export interface GroupTerms {
  readonly discount: number
  /** Orders that make a group. */
  readonly size: number
  readonly window: number
  readonly leading: number
  readonly asking: number
  readonly urgency: number
  readonly sociable: number
  readonly leader: 'rebate' | 'free'
  readonly rebate: number
  readonly fill: number
  readonly stock: number
  readonly budget: number
  /** The last day on which a group can still be open. */
  readonly lastDay: number
}

interface Group {
  readonly leader: number
  readonly lastDay: number
  /** Fen that the leader has paid. */
  readonly paid: number
  /** Who is in it, and their orders' rows in the order book. */
  readonly people: number[]
  readonly rows: number[]
}

/** The groups of one run, as groupBuy describes them. */
export function groups(people: number, terms: GroupTerms): Rules {
  const { discount, size, leading, asking, urgency, sociable, leader, rebate, fill, lastDay } = terms
  const days = daysOfHours(terms.window)
  /** The open group that each person is in, and the one that they have been asked to join. */
  const inGroup: (Group | undefined)[] = new Array(people)
  const askedInto: (Group | undefined)[] = new Array(people)
  let open: Group[] = []
  let left = terms.budget
  let stock = terms.stock

  const saving = (stage: Stage) => Math.round(stage.price * discount)
  const canOpen = ({ day }: Stage) => stock > 0 && day < lastDay
  const leads = (person: number) => inGroup[person]?.leader === person
  const toJoin = (person: number) => {
    const group = askedInto[person]
    return group !== undefined && inGroup[group.leader] === group && inGroup[person] === undefined && stock > 0
      ? group
      : undefined
  }
  const end = (group: Group) => {
    for (const person of group.people) inGroup[person] = undefined
  }
  const backFor = (group: Group) => (leader === 'free' ? group.paid : rebate)
  const complete = (stage: Stage, group: Group) => {
    end(group)
    const back = backFor(group)
    if (back <= left && stage.isMember(group.leader) && stage.award(group.leader, back, group.leader)) left -= back
  }
  const fail = (stage: Stage, group: Group) => {
    end(group)
    for (const row of group.rows) stage.refund(row)
    stock += group.rows.length
  }
  return {
    welcomes: (stage) => (canOpen(stage) ? stage.savingWorth(saving(stage)) : 0),
    expects(_, member) {
      const group = inGroup[member]
      if (group?.leader !== member || backFor(group) > left) return 0
      return backFor(group) / (size - group.rows.length)
    },
    urges: (_, member) => (leads(member) ? urgency : 0),
    asksMembers: (_, member) => leads(member),
    reacted(stage, inviter, person) {
      if (!leads(inviter) || toJoin(person) !== undefined || inGroup[person] !== undefined) return
      askedInto[person] = inGroup[inviter]
      stage.bring(person)
    },
    takesOff(stage, member) {
      if (toJoin(member) !== undefined) return saving(stage)
      const mayLead = canOpen(stage) && inGroup[member] === undefined && stage.draw(member, stage.day) < leading
      return mayLead ? saving(stage) : 0
    },
    tempts: (_, member) => (toJoin(member) === undefined ? 0 : sociable),
    ordered(stage, person, { row, paid, takenOffBy }) {
      if (takenOffBy !== stage.play) return
      const joined = toJoin(person)
      stock -= 1
      const group = joined ?? {
        leader: person,
        lastDay: Math.min(lastDay, stage.day + days),
        paid,
        people: [],
        rows: [],
      }
      group.people.push(person)
      group.rows.push(row)
      inGroup[person] = group
      askedInto[person] = undefined
      if (joined === undefined) {
        open.push(group)
        if (stage.draw(person, stage.day, 1) < asking) stage.askFriends(person)
      } else if (group.rows.length === size) complete(stage, group)
    },
    dayEnded(stage) {
      for (const group of open) {
        if (inGroup[group.leader] !== group || stage.day < group.lastDay) continue
        if (size - group.rows.length <= fill) complete(stage, group)
        else fail(stage, group)
      }
      open = open.filter((group) => inGroup[group.leader] === group)
    },
  }
}
