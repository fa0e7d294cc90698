import { dayOf } from '../../model/clock.ts'
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
  const help = 'write start: day 10 or the like; or likelihood: 30%, to leave it to luck'
  return [{ code: 'missing', path, message: 'start is missing, and no likelihood is given', help }]
}

function datesOfLuck(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const run = view.number('clock', 'days')
  const start = view.says(...path, 'start') ? view.read(...path, 'start') : undefined
  const until = view.says(...path, 'until') ? view.read(...path, 'until') : undefined
  if (isMoment(start) && isMoment(until) && endsBefore(view, start, until)) {
    const help = 'write a day on or after the start'
    return [{ code: 'ends-before-start', path: [...path, 'until'], message: 'lies before the start', help }]
  }
  return (['start', 'until'] as const).flatMap((field): readonly Complaint[] => {
    const moment = field === 'start' ? start : until
    const day = isMoment(moment) ? dayIn(view, moment) : undefined
    if (day === undefined || run === undefined || (day >= 0 && day < Math.round(run))) return []
    const days = `the run has ${run} days from ${view.text('clock', 'start')}`
    const help = `${days}: move it, or change clock`
    return [{ code: 'outside-clock', path: [...path, field], message: 'lies outside the run', help }]
  })
}

function datesOf(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const start = view.read(...path, 'start')
  const end = view.says(...path, 'end') ? view.read(...path, 'end') : undefined
  const found: Complaint[] = []
  if (view.says(...path, 'end') && view.says(...path, 'days')) {
    const message = 'days are not used where an end is given'
    found.push({ code: 'end-and-days', path: [...path, 'days'], message, help: 'keep either end or days' })
  }
  if (!isMoment(start)) return found
  if (isMoment(end) && endsBefore(view, start, end)) {
    const help = 'write an end on or after the start, or days instead'
    found.push({ code: 'ends-before-start', path: [...path, 'end'], message: 'ends before it starts', help })
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
  const days = `the run has ${view.number('clock', 'days')} days from ${view.text('clock', 'start')}`
  return [{ code: 'outside-clock', path: [...path, 'start'], message, help: `${days}: move it, or change clock` }]
}

function endsBefore(view: View, start: Moment, end: Moment): boolean {
  if (typeof start === typeof end) return end < start
  const [from, to] = [dayIn(view, start), dayIn(view, end)]
  return from !== undefined && to !== undefined && to < from
}

/** How something lies outside the run, or `undefined` where it does not. */
function outside(view: View, path: readonly (string | number)[], start: Moment, end: unknown): string | undefined {
  const run = view.number('clock', 'days')
  const first = dayIn(view, start)
  if (run === undefined || first === undefined) return undefined
  if (first < 0 || first >= Math.round(run)) return 'starts outside the run'
  // What befalls a campaign need not end with the run.
  const openEnded = path[0] === 'circumstances' || view.says(...path, 'end')
  const days = openEnded ? undefined : view.number(...path, 'days')
  const last = isMoment(end) ? dayIn(view, end) : days === undefined ? undefined : first + Math.round(days) - 1
  const over = last === undefined ? 0 : last - Math.round(run) + 1
  return over > 0 ? `runs ${over} ${over === 1 ? 'day' : 'days'} longer than the run` : undefined
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
