import { dayOf } from '../../model/clock.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** Plays end after they start, say their end once, and fall into the run; so do circumstances and what the content calendar plans. */
export function dates(view: View): readonly Complaint[] {
  return [
    ...view.places('plays').flatMap((at) => datesOf(view, ['plays', at])),
    ...view.places('content', 'calendar').flatMap((at) => datesOf(view, ['content', 'calendar', at])),
    ...view.places('circumstances').flatMap((at) => datesOf(view, ['circumstances', at])),
  ]
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
  const message = outside(view, path, start, end)
  if (message !== undefined) {
    const days = `the run has ${view.number('clock', 'days')} days from ${view.text('clock', 'start')}`
    found.push({ code: 'outside-clock', path: [...path, 'start'], message, help: `${days}: move it, or change clock` })
  }
  return found
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
  const days = view.says(...path, 'end') ? undefined : view.number(...path, 'days')
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
