import { performance } from 'node:perf_hooks'
import type { Language } from '../text/language.ts'

const barWidth = 30
/** Nothing is drawn before this many milliseconds, nor more often. */
const patience = 500
const between = 100

/** People from whom on making the market takes long enough to be told. */
const manyPeople = 50_000

/** Says that a large market is being made, which comes before any day; on a terminal only, until the bar takes its place. */
export function announce(label: string, people: number, shown: boolean, lang: Language): void {
  if (!shown || people < manyPeople) return
  const many = people.toLocaleString('en')
  const making = { en: `making a market of ${many} people …`, zh: `正在生成${many}人的市场……` }[lang]
  process.stderr.write(`\r\x1b[K${label.slice(0, 20)} ${making}`)
}

/**
 * A bar with the time left, on a terminal's standard error; silent where that is not a terminal.
 *
 * The clock here only paces what is shown; no result depends on it.
 */
export function progressBar(label: string, total: number, shown: boolean, lang: Language) {
  const began = performance.now()
  let drawn = 0
  /** When the first part was done, and how much that was: what came before it is not the pace of the rest. */
  let first: { readonly at: number; readonly done: number } | undefined
  return {
    at(done: number): void {
      if (!shown) return
      const now = performance.now()
      first ??= { at: now, done }
      if (now - began < patience || now - drawn < between || done === first.done) return
      drawn = now
      const part = done / total
      const pace = (now - first.at) / Math.max(1, done - first.done)
      const left = (pace * (total - done)) / 1000
      const bar = '█'.repeat(Math.round(part * barWidth)).padEnd(barWidth, '░')
      const percent = String(Math.round(part * 100)).padStart(3)
      process.stderr.write(`\r\x1b[K${label.slice(0, 20)} ${bar} ${percent}%  ${timeLeft(left, lang)}`)
    },
    done(): void {
      if (shown) process.stderr.write('\r\x1b[K')
    },
  }
}

function timeLeft(seconds: number, lang: Language): string {
  if (seconds < 60) return { en: `${Math.ceil(seconds)} s left`, zh: `还需${Math.ceil(seconds)}秒` }[lang]
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  return { en: `${minutes} min ${rest} s left`, zh: `还需${minutes}分${rest}秒` }[lang]
}
