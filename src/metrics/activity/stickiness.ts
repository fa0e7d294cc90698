import { total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Stickiness: mean daily / mean monthly active members, in the campaign; 0..1, null when nobody was active (report 3.2). */
export const stickiness: Metric = {
  label: 'Daily / monthly active',
  chinese: '日活/月活',
  unit: 'share',
  window: 'campaign',
  formula: {
    en: 'members who log in on a day / members who logged in within 30 days, each a mean over the days',
    zh: '日登录成员÷30天内登录成员，各取日均值',
  },
  scale: {
    poor: 0.05,
    good: 0.4,
    source: { en: 'assumption; 20% is a common rule of thumb for a good community', zh: '假设；通常认为好社群为20%' },
  },
  take: within('campaign', ({ world }, days) =>
    ratio(total(world.dayRows.logins, days), total(world.dayRows.activeMonth, days), {
      en: 'nobody was active',
      zh: '无人活跃',
    }),
  ),
}
