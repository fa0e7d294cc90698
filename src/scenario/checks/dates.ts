import { dayOf } from '../../model/clock.ts'
import type { Words } from '../../text/language.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/**
 * Plays end after they start, say their end once, and fall into the run; so do scheduled circumstances and what the
 * content calendar plans. Those left to luck
 * can start in the run, and activities do.
 */
export function dates(view: View): readonly Complaint[] {
  return [
    ...view.places('plays').flatMap((at) => datesOf(view, ['plays', at])),
    ...view.places('content', 'calendar').flatMap((at) => datesOf(view, ['content', 'calendar', at])),
    ...view.places('circumstances').flatMap((at) => {
      const path = ['circumstances', at]
      const random = view.says(...path, 'likelihood') || view.says(...path, 'until')
      return random ? datesOfLuck(view, path) : [...missingStart(view, path), ...datesOf(view, path)]
    }),
    ...view.places('community', 'activities').flatMap((at) => startOf(view, ['community', 'activities', at])),
  ]
}

function missingStart(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  // A kind that nobody knows is a fault of its own, and has no start to miss.
  if (view.says(...path, 'start') || view.text(...path, 'circumstance') === undefined) return []
  const message = { en: 'start is missing, and no likelihood is given', zh: '缺少 start，也没有写 likelihood' }
  const help = {
    en: 'write start: day 10 or the like; or likelihood: 30%, to leave it to luck',
    zh: '请写 start: day 10 之类；或写 likelihood: 30%，让它随机发生',
  }
  return [{ code: 'missing', path, message, help }]
}

function datesOfLuck(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const run = view.number('clock', 'days')
  const start = view.says(...path, 'start') ? view.read(...path, 'start') : undefined
  const until = view.says(...path, 'until') ? view.read(...path, 'until') : undefined
  if (isMoment(start) && isMoment(until) && endsBefore(view, start, until)) {
    const message = { en: 'lies before the start', zh: '早于开始的日子' }
    const help = { en: 'write a day on or after the start', zh: '请写开始当天或之后的日子' }
    return [{ code: 'ends-before-start', path: [...path, 'until'], message, help }]
  }
  return (['start', 'until'] as const).flatMap((field): readonly Complaint[] => {
    const moment = field === 'start' ? start : until
    const day = isMoment(moment) ? dayIn(view, moment) : undefined
    if (day === undefined || run === undefined || (day >= 0 && day < Math.round(run))) return []
    const message = { en: 'lies outside the run', zh: '不在模拟的时间之内' }
    return [{ code: 'outside-clock', path: [...path, field], message, help: withinRun(view) }]
  })
}

function datesOf(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const start = view.read(...path, 'start')
  const end = view.says(...path, 'end') ? view.read(...path, 'end') : undefined
  const found: Complaint[] = []
  if (view.says(...path, 'end') && view.says(...path, 'days')) {
    const message = { en: 'days are not used where an end is given', zh: '写了 end，days 就不起作用' }
    const help = { en: 'keep either end or days', zh: 'end 和 days 只留一个' }
    found.push({ code: 'end-and-days', path: [...path, 'days'], message, help })
  }
  if (!isMoment(start)) return found
  if (isMoment(end) && endsBefore(view, start, end)) {
    const message = { en: 'ends before it starts', zh: '结束早于开始' }
    const help = {
      en: 'write an end on or after the start, or days instead',
      zh: '请写开始当天或之后的结束日；或改写 days',
    }
    found.push({ code: 'ends-before-start', path: [...path, 'end'], message, help })
    return found
  }
  return [...found, ...outsideRun(view, path, start, end)]
}

/** An activity may go on beyond the run; its first time falls into it. */
function startOf(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const start = view.read(...path, 'start')
  return isMoment(start) ? outsideRun(view, path, start, start) : []
}

function outsideRun(view: View, path: readonly (string | number)[], start: Moment, end: unknown): readonly Complaint[] {
  const message = outside(view, path, start, end)
  if (message === undefined) return []
  return [{ code: 'outside-clock', path: [...path, 'start'], message, help: withinRun(view) }]
}

/** What to do about something that lies outside the run. */
function withinRun(view: View): Words {
  const [days, start] = [view.number('clock', 'days'), view.text('clock', 'start')]
  return {
    en: `the run has ${days} days from ${start}: move it, or change clock`,
    zh: `模拟从 ${start} 起共${days}天：请挪动它，或改 clock`,
  }
}

function endsBefore(view: View, start: Moment, end: Moment): boolean {
  if (typeof start === typeof end) return end < start
  const [from, to] = [dayIn(view, start), dayIn(view, end)]
  return from !== undefined && to !== undefined && to < from
}

/** How something lies outside the run, or `undefined` where it does not. */
function outside(view: View, path: readonly (string | number)[], start: Moment, end: unknown): Words | undefined {
  const run = view.number('clock', 'days')
  const first = dayIn(view, start)
  if (run === undefined || first === undefined) return undefined
  if (first < 0 || first >= Math.round(run)) return { en: 'starts outside the run', zh: '开始时不在模拟的时间之内' }
  // What befalls a campaign need not end with the run.
  const openEnded = path[0] === 'circumstances' || view.says(...path, 'end')
  const days = openEnded ? undefined : view.number(...path, 'days')
  const last = isMoment(end) ? dayIn(view, end) : days === undefined ? undefined : first + Math.round(days) - 1
  const over = last === undefined ? 0 : last - Math.round(run) + 1
  if (over <= 0) return undefined
  return { en: `runs ${over} ${over === 1 ? 'day' : 'days'} longer than the run`, zh: `比模拟晚结束${over}天` }
}

type Moment = string | number

function isMoment(value: unknown): value is Moment {
  return typeof value === 'string' || typeof value === 'number'
}

/** The day of the run, counted from 0, on which a moment falls; `undefined` where the run's own start is at fault. */
function dayIn(view: View, moment: Moment): number | undefined {
  const start = view.text('clock', 'start')
  return start === undefined ? undefined : dayOf({ start, days: 0 }, moment)
}
