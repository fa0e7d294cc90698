import type { MetricUnit, Window } from '../metrics/metric.ts'
import type { Target } from '../metrics/target.ts'
import type { Table } from './table.ts'

/** One metric's number with everything needed to print it. */
export interface Reading {
  readonly key: string
  readonly label: string
  readonly chinese: string
  readonly unit: MetricUnit
  readonly window: Window
  readonly value: number | null
  /** Why there is no value, or of which sample it is; the same in Chinese. */
  readonly reason?: string
  readonly reasonChinese?: string
}

/** A target and how it went. */
export interface Verdict extends Target {
  readonly reached: number | null
  readonly met: boolean
  /** Of several runs, the share that meet it; `reached` and `met` are then of their mean. Missing for a single run. */
  readonly metIn?: number
}

/** Scores from 0 to 100; null where no metric of the group has a value. */
export interface Score {
  readonly growth: number | null
  readonly activity: number | null
  readonly conversion: number | null
  readonly overall: number | null
}

/** The tables of a result; each is drawn, listed and exported by its name. */
export interface Tables {
  /** A row a day: day (from 1), date, then every column of the day rows. */
  readonly series: Table
  /** From exposed to having invited others: stage, people. */
  readonly funnel: Table
  /** Referral cascades: size, how many cascades have it. */
  readonly cascades: Table
  /** Members by distance from the root of their cascade: generation, members. */
  readonly generations: Table
  /** Referral trees by size and shape, those of the largest drawn whole, and how they grew: see `results/trees.ts`. */
  readonly treeShapes: Table
  readonly trees: Table
  readonly treeDays: Table
  /** The groups of the member network, the ties between them, how they grew, and some people of the largest with their ties. */
  readonly communities: Table
  readonly communityLinks: Table
  readonly communityDays: Table
  readonly communityPeople: Table
  readonly communityTies: Table
  /** Money lines of the whole run: line, direction ('in' or 'out'), fen. */
  readonly money: Table
  /** Of those who joined in the run, the share who log in at each age: age (days), share, people seen. */
  readonly retention: Table
  /** How long newcomers stay members, by how they came and by when they joined: see `results/stays.ts`. */
  readonly stayByRoute: Table
  readonly stayByCohort: Table
  /** Who got rewards and discounts: kind, people, fen, share of the best-paid tenth: see `results/recipients.ts`. */
  readonly recipients: Table
  /** What happened to up to three people: see `results/lives.ts`. */
  readonly lives: Table
  /** Metric, group, its value mapped to 0..100, and its weight in the group's score. */
  readonly scores: Table
  /** The credibility card: fact, standing ('pass', 'review', 'fail' or 'unseen'), value, published range, source. */
  readonly credibility: Table
  /** What several plays add to each other, where that was asked for: see `experiments/stack.ts`. */
  readonly stack?: Table
  /** The run against the same world without the campaign, and both day by day, where that was run: see `results/twin.ts`. */
  readonly twin?: Table
  readonly twinDays?: Table
  /** The register of risks, where the scenario has random events: see `experiments/riskRegister.ts`. */
  readonly risks?: Table
  /** Suspected causes of a failure and their evidence, where these were looked for: see `experiments/diagnosesTable.ts`. */
  readonly diagnoses?: Table
  /** Where several runs were asked for, a row a run and a row a metric: see `experiments/replicates.ts`. */
  readonly replicates?: Table
  readonly intervals?: Table
  /** And a row a day: where the days of single runs lie; see `experiments/dailyBands.ts`. */
  readonly dailyBands?: Table
}

/** What one run of a scenario came to. */
export interface Result {
  readonly scenario: string
  readonly question: string
  readonly seed: string
  readonly version: string
  readonly days: number
  /** The days it was to have, where it was stopped before the last of them. */
  readonly plannedDays?: number
  readonly people: number
  /** The quantities that nobody knows exactly, as they are written: the run itself takes their middle. Missing without any. */
  readonly uncertain?: readonly { readonly path: string; readonly text: string }[]
  /** The first day, and the first and last day of the campaign, as dates; null without plays. */
  readonly start: string
  readonly campaign: {
    readonly first: string
    readonly last: string
    readonly firstDay: number
    readonly lastDay: number
  } | null
  /** What plays there were: kind, name, first and last day (from 1). */
  readonly plays: readonly {
    readonly kind: string
    readonly name: string
    readonly firstDay: number
    readonly lastDay: number
  }[]
  readonly readings: readonly Reading[]
  readonly score: Score
  readonly verdicts: readonly Verdict[]
  readonly tables: Tables
}
