import { performance } from 'node:perf_hooks'

/** Tells on standard error what is being measured and about how long the rest will take; one line, on a terminal. */
export function progress(total: number) {
  const began = performance.now()
  const terminal = process.stderr.isTTY === true
  let done = 0
  return {
    next(what: string): void {
      const each = (performance.now() - began) / 1000 / Math.max(1, done)
      const left = done === 0 ? '' : `, about ${timeText(each * (total - done))} left`
      const said = `${String(done + 1).padStart(String(total).length)} of ${total}  ${what}${left}`
      process.stderr.write(terminal ? `\r\x1b[K${said.slice(0, 79)}` : `${said}\n`)
      done++
    },
    done(): void {
      if (terminal) process.stderr.write('\r\x1b[K')
    },
  }
}

/** Whole seconds below a minute and a half, else whole minutes. */
function timeText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
