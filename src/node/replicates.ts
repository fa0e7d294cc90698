import { keepingDays } from '../experiments/dailyBands.ts'
import { type Job, jobsOf } from '../experiments/job.ts'
import type { Precision } from '../experiments/precision.ts'
import type { RunReading } from '../experiments/reading.ts'
import { readingsOf } from '../experiments/readingsOf.ts'
import { untilKnown } from '../experiments/untilKnown.ts'
import type { Language, Words } from '../text/language.ts'
import type { ManyRuns } from './manyRuns.ts'
import { progressBar } from './progress.ts'

/** How many replicates are asked for: a number of them, or as many as it takes to know some metrics, up to a cap. */
export interface RunsAsked {
  readonly runs: number
  readonly until?: { readonly text: string; readonly precisions: readonly Precision[] }
  readonly cap: number
}

/** What a bar is called, and whether there is one. */
export interface Label {
  readonly label: string
  readonly shown: boolean
  readonly lang: Language
}

/** The replicates that were made, from the first on. */
export interface RunsMade {
  readonly readings: readonly RunReading[]
  /** Levels of the intervals of the metrics that were to be known. */
  readonly levels: ReadonlyMap<string, number>
  /** Whether somebody stopped them. */
  readonly stopped: boolean
  /** What there is to say of how many there are; empty where there are as many as were asked for. */
  readonly note: string
}

/** Makes the replicates that are asked for, with a bar on standard error. */
export async function replicates(
  what: Omit<Job, 'replicate'>,
  { runs, until, cap }: RunsAsked,
  many: ManyRuns,
  { label, shown, lang }: Label,
): Promise<RunsMade> {
  const more = async (first: number, past: number) => {
    const bar = progressBar(label, past, shown, lang)
    try {
      return await readingsOf(many.runner, jobsOf(what, first, past).map(keepingDays), (done) => bar.at(first + done))
    } finally {
      bar.done()
    }
  }
  if (until === undefined) {
    const readings = await more(0, runs)
    return { readings, levels: new Map(), ...outcome(many, readings.length, '', lang) }
  }
  const { precisions, text } = until
  const { readings, reached, level } = await untilKnown(precisions, cap, more)
  const levels = new Map(precisions.map(({ metric }) => [metric, level]))
  return { readings, levels, ...outcome(many, readings.length, (reached ? known(text) : unknown(text))[lang], lang) }
}

function outcome(many: ManyRuns, done: number, otherwise: string, lang: Language): Pick<RunsMade, 'stopped' | 'note'> {
  const stopped = many.stopped()
  const after: Words =
    done === 0
      ? { en: 'Stopped before any run was done.', zh: '已停下：一次运行也没有完成。' }
      : { en: `Stopped: what follows is of the first ${done} runs.`, zh: `已停下：以下是前${done}次运行的结果。` }
  return { stopped, note: stopped ? after[lang] : otherwise }
}

function known(text: string): Words {
  return {
    en: `Known as well as asked: ${text}. Of 100 such studies, in 95 all these intervals hold.`,
    zh: `已达到要求的精度：${text}。这样的研究做100次，有95次全部区间都成立。`,
  }
}

function unknown(text: string): Words {
  return {
    en: `Not known as well as asked after the most runs allowed: ${text}. Allow more with --cap, or ask for less.`,
    zh: `运行到次数上限仍未达到要求的精度：${text}。请用 --cap 调高上限，或降低要求。`,
  }
}
