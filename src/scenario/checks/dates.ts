import { dayOf } from '../../model/clock.ts'
import { isDate } from '../../units/moment.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** Plays end after they start, say their end once, and fall into the run; so do circumstances. */
export function dates(view: View): readonly Complaint[] {
  return [
    ...view.places('plays').flatMap((at) => datesOf(view, ['plays', at])),
    ...view.places('circumstances').flatMap((at) => datesOf(view, ['circumstances', at])),
  ]
}

function datesOf(view: View, path: readonly (string | number)[]): readonly Complaint[] {
  const start = dayAt(view, [...path, 'start'])
  const days = view.number(...path, 'days')
  const last = view.says(...path, 'end') ? dayAt(view, [...path, 'end']) : undefined
  const found: Complaint[] = []
  if (view.says(...path, 'end') && view.says(...path, 'days')) {
    found.push({
      code: 'end-and-days',
      path: [...path, 'days'],
      message: 'days are not used where an end is given',
      help: 'keep either end or days',
    })
  }
  if (start === undefined) return found
  if (last !== undefined && last < start) {
    const help = 'write an end on or after the start, or days instead'
    return [...found, { code: 'ends-before-start', path: [...path, 'end'], message: 'ends before it starts', help }]
  }
  const end = last ?? (days === undefined || view.says(...path, 'end') ? undefined : start + Math.round(days) - 1)
  const run = view.number('clock', 'days')
  if (run === undefined) return found
  const outside = start < 0 || start >= run ? 'starts outside the run' : overrun(end, Math.round(run))
  if (outside === undefined) return found
  const help = `the run has ${Math.round(run)} days from ${view.text('clock', 'start')}: move it, or change clock`
  return [...found, { code: 'outside-clock', path: [...path, 'start'], message: outside, help }]
}

function overrun(end: number | undefined, run: number): string | undefined {
  if (end === undefined || end < run) return undefined
  return `runs ${end - run + 1} ${end === run ? 'day' : 'days'} longer than the run`
}

/** The day of the run, counted from 0, at a path. */
function dayAt(view: View, path: readonly (string | number)[]): number | undefined {
  const moment = view.read(...path)
  if (typeof moment === 'number') return moment - 1
  const start = view.text('clock', 'start')
  if (typeof moment !== 'string' || start === undefined || !isDate(start)) return undefined
  return dayOf({ start, days: 0 }, moment)
}
