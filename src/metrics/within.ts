import type { Run } from '../model/run.ts'
import type { Words } from '../text/language.ts'
import { type Measured, type Metric, unmeasured, type Window } from './metric.ts'

/** Some days of a run: the first, and the day after the last, counted from 0. */
export interface Days {
  readonly start: number
  readonly end: number
}

const whyEmpty: Readonly<Record<Window, Words>> = {
  campaign: { en: 'the campaign has no days in the run', zh: '活动期不在运行之内' },
  after: { en: 'no days after the campaign', zh: '活动之后没有天数' },
  whole: { en: 'the run has no days', zh: '运行没有天数' },
  end: { en: 'the run has no days', zh: '运行没有天数' },
}

/** The days a window covers; `start` is not below `end` where it covers none. Without plays the campaign is the run. */
export function daysOf({ model }: Run, window: Window): Days {
  switch (window) {
    case 'campaign':
      return { start: model.campaign.start, end: model.campaign.end }
    case 'after':
      return { start: model.campaign.end, end: model.days }
    case 'whole':
      return { start: 0, end: model.days }
    case 'end':
      return { start: model.days - 1, end: model.days }
  }
}

/** A metric's reading over the days of its window; null with a reason where the window has no days. */
export function within(window: Window, take: (run: Run, days: Days) => Measured): Metric['take'] {
  return (run) => {
    const days = daysOf(run, window)
    return days.start < days.end ? take(run, days) : unmeasured(whyEmpty[window])
  }
}

/** Whether a day lies in a window. */
export function isIn(days: Days, day: number): boolean {
  return day >= days.start && day < days.end
}
