import type { Language } from '../../text/language.ts'
import type { Group } from '../groups.ts'
import type { Marks } from '../marks.ts'
import type { OverRuns } from '../overRuns.ts'
import { measureLines } from './measureLines.ts'

/** Groups printed in full. */
export const inFull = ['growth', 'activity', 'conversion']

/** The measures printed of the others. */
const chosen = [
  'referral.shareRate',
  'referral.invitesPerSharer',
  'referral.acceptRate',
  'referral.kFactor.realised',
  'referral.cycleTime',
  'referral.referredShare',
  'economics.revenue',
  'economics.margin',
  'economics.rewardCost',
  'economics.campaignCost',
  'economics.profit',
  'economics.cac.referred',
  'economics.cac.incremental',
  'economics.roi',
  'quality.fitOfNew',
  'quality.fitOfNew.market',
  'quality.discountDependence',
]

/** A group of measures under its title: its score where it has one, and what is printed of it. */
export function groupLines(
  group: Group,
  intervals: ReadonlyMap<string, OverRuns>,
  marks: Marks,
  columns: number,
  language: Language,
): string[] {
  const readings = inFull.includes(group.key)
    ? group.readings
    : group.readings.filter((each) => chosen.includes(each.key))
  if (readings.length === 0) return []
  const score =
    group.score === undefined || group.score === null
      ? ''
      : marks.soft(
          { en: `  score ${group.score.toFixed(0)} of 100`, zh: `  评分${group.score.toFixed(0)}（满分100）` }[
            language
          ],
        )
  return [
    '',
    marks.heading(group.title) + score,
    ...readings.flatMap((reading) => measureLines(reading, intervals.get(reading.key), marks, columns, language)),
  ]
}
