import { numbers } from '../charts/numbers.ts'
import { percent, whole, yuan } from '../charts/printNumber.ts'
import type { Result } from '../results/result.ts'

/** What the run came to in one or two sentences, with its numbers: growth, how people came, and the money. */
export function verdictSentence(result: Result): string {
  const { series } = result.tables
  const [first = 0, last = 0] = [startMembers(result), numbers(series, 'members').at(-1)]
  const joined = numbers(series, 'newMembers').reduce((sum, each) => sum + each, 0)
  const referred = numbers(series, 'newByReferral').reduce((sum, each) => sum + each, 0)
  const verb = last > first ? 'grew' : last < first ? 'shrank' : 'stayed'
  const change = verb === 'stayed' ? `at ${whole(last)} members` : `from ${whole(first)} to ${whole(last)} members`
  const came =
    joined === 0
      ? 'nobody joined'
      : `${whole(joined)} ${joined === 1 ? 'person' : 'people'} joined, ${percent(referred / joined, 0)} of them through a friend`
  const time = result.days === 1 ? 'one day' : `${whole(result.days)} days`
  return `${stoppedText(result)}In ${time} the community ${verb} ${change}; ${came}. ${moneySentence(result)}`
}

/** That a run was stopped early, in a sentence with a space behind it; empty for one that was not. */
function stoppedText({ days, plannedDays }: Result): string {
  return plannedDays === undefined
    ? ''
    : `This run was stopped after day ${whole(days)} of ${whole(plannedDays)}: all that follows is of these days alone. `
}

/** Members on the eve of the first day. */
function startMembers({ tables: { series } }: Result): number {
  const at = (name: string) => numbers(series, name)[0] ?? 0
  return at('members') - at('newMembers') + at('left')
}

function moneySentence(result: Result): string {
  const value = (key: string) => result.readings.find((reading) => reading.key === key)?.value ?? 0
  if (value('economics.gmv') === 0) return outcomeWithoutOrders(value('economics.profit'))
  const margin = value('economics.margin')
  const spent = value('economics.rewardCost')
  const profit = value('economics.profit')
  const outcome = profit >= 0 ? `a profit of ${yuan(profit, 0)} remains` : `it is a loss of ${yuan(-profit, 0)}`
  const rewards = spent > 0 ? `${yuan(spent, 0)} of rewards and all other costs` : 'all other costs'
  return `Orders left a margin of ${yuan(margin, 0)}; after ${rewards} ${outcome}.`
}

function outcomeWithoutOrders(profit: number): string {
  return profit === 0 ? 'Nobody ordered, and nothing was spent.' : `Nobody ordered, and ${yuan(-profit, 0)} was spent.`
}
