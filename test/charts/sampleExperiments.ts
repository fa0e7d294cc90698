import type { Cell, Table } from '../../src/results/table.ts'

/** A table of columns given as `name: [label, values]`. */
function table(name: string, title: string, columns: Record<string, readonly [string, readonly Cell[]]>): Table {
  return {
    name,
    title,
    columns: Object.entries(columns).map(([column, [label, values]]) => ({
      name: column,
      label,
      unit: /^(impact|expected|cost|guardedImpact|residual|gain|impactLow|impactHigh)$/.test(column) ? 'fen' : '',
      values,
    })),
  }
}

/** Two plays that bring in part the same people. */
export const sampleStack = table('stack', 'What the plays add to each other', {
  key: ['Measure', ['growth.newUsers', 'series.orders', 'economics.profit', 'referral.shareRate', 'quality.none']],
  label: ['Meaning', ['New users', 'Orders', 'Profit', 'Share rate', 'Nothing']],
  short: ['Short', ['New users', 'Orders', 'Profit', 'Share rate', 'Nothing']],
  unit: ['Unit', ['people', 'number', 'money', 'share', 'number']],
  none: ['Without plays', [150, 3624, 14_885_600, 0.1, null]],
  'adds.1': ['Bring a friend 老带新', [150, 443, 1_576_200, 0.05, null]],
  'adds.2': ['my ritual', [202, -80, -278_400, 0, null]],
  sum: ['Sum of each alone', [352, 363, 1_297_800, 0.05, null]],
  together: ['All together', [312, 363, 1_007_600, 0.04, null]],
  difference: ['Difference', [-40, 0, -290_200, -0.01, null]],
})

/** A campaign that brings some, moves some and loses a few. */
export const sampleTwin: Table = {
  name: 'twin',
  title: 'With the campaign and without it',
  columns: [
    { name: 'key', label: 'Measure', unit: '', values: ['newUsers', 'orders', 'margin', 'campaignCost', 'profit'] },
    {
      name: 'label',
      label: 'Meaning',
      unit: '',
      values: ['New members', 'Orders', 'Margin', 'Campaign cost', 'Profit'],
    },
    { name: 'unit', label: 'Unit', unit: '', values: ['people', 'number', 'money', 'money', 'money'] },
    ...(
      [
        ['with', 'With the campaign', [924, 8894, 38_992_600, 1_572_600, 37_561_000]],
        ['without', 'Without it', [810, 8304, 36_537_600, 1_060_000, 35_477_600]],
        ['difference', 'Difference', [114, 590, 2_455_000, 512_600, 2_083_400]],
        ['extra', 'Only with it', [122, 627, null, null, null]],
        ['anyway', 'The same day without it', [781, 8256, null, null, null]],
        ['moved', 'Without it too, on another day', [21, 11, null, null, null]],
        ['lost', 'Only without it', [8, 37, null, null, null]],
      ] as const
    ).map(([name, label, values]) => ({ name, label, unit: 'of the measure', values })),
  ],
}

/** Two risks, one of them grave. */
export const sampleRisks = table('risks', 'What could go wrong', {
  risk: ['Risk', ['The links are blocked 链接被封', 'The service goes down at the peak']],
  family: ['Family', ['legal', 'technical']],
  class: ['Class', ['high', 'low']],
  likelihood: ['Chance', [0.35, 0.05]],
  likelihoodLevel: ['Level of likelihood', ['medium', 'low']],
  impact: ['Impact', [-4_000_000, -120_000]],
  impactLow: ['Low', [-4_600_000, -150_000]],
  impactHigh: ['High', [-3_400_000, -90_000]],
  impactLevel: ['Level of impact', ['high', 'low']],
  newUsers: ['New users', [-210.5, -12]],
  expected: ['Expected', [-1_400_000, -6_000]],
  counterMeasure: ['Counter-measure', ['spreadOverChannels', 'redundancy']],
  cost: ['Cost', [90_000, 180_000]],
  guardedLikelihood: ['Chance with it', [0.2, 0.01]],
  guardedImpact: ['Impact with it', [-1_000_000, -60_000]],
  residual: ['Residual', [-290_000, -180_600]],
  residualClass: ['Class with it', ['medium', 'low']],
  gain: ['Gain', [1_110_000, -174_600]],
})

/** Two suspected causes: one that is not confirmed, and one that is found. */
export const sampleDiagnoses = table('diagnoses', 'Why', {
  diagnosis: ['Diagnosis', ['deepCommission', 'overRelianceOnDiscounts']],
  standing: ['Standing', ['unconfirmed', 'found']],
  label: ['Failure', ['Commission on too many levels', 'Over-reliance on discounts']],
  labelZh: ['Failure, in Chinese', ['分销层级过多', '过度依赖折扣']],
  symptom: ['Symptom', ['a commission runs over 3 levels', '43% of the orders were on a deal']],
  symptomZh: ['Symptom, in Chinese', ['分销佣金有3级', '43%的订单是折扣价']],
  without: ['Without the cause', ['with 2 levels', 'without the price cut']],
  withoutZh: ['Without the cause, in Chinese', ['只留2级', '不做降价']],
  measure: ['Measure', ['profit', 'full-price orders after the campaign']],
  measureZh: ['Measure, in Chinese', ['利润', '活动后原价订单']],
  change: ['Change', [null, 0.18]],
  changeLow: ['Low', [null, 0.12]],
  changeHigh: ['High', [null, 0.24]],
  newUsers: ['New users', [null, -0.594]],
  newUsersLow: ['Low', [null, -0.619]],
  newUsersHigh: ['High', [null, -0.568]],
  profit: ['Profit', [-3_500, 14_782_700]],
  profitLow: ['Low', [-7_000, 13_755_100]],
  profitHigh: ['High', [0, 15_810_200]],
  advice: ['Advice', ['Pay commission on at most two levels.', 'Give the price cut a short date.']],
  adviceZh: ['Advice, in Chinese', ['佣金最多两级。', '把降价限定在短期。']],
  section: ['Section', ['11.2', '6.2']],
})
