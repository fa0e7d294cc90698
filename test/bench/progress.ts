import { performance } from 'node:perf_hooks'

/** Tells on standard error what is being measured and about how long the rest will take; on a terminal in one line. */
export function progress(measurements: number, rounds: number) {
  const terminal = process.stderr.isTTY === true
  const total = measurements * rounds
  /** How many seconds each took when it was last measured. */
  const lasted: number[] = []
  let began = 0
  let done = 0
  return {
    next(what: string): void {
      const now = performance.now()
      if (done > 0) lasted[(done - 1) % measurements] = (now - began) / 1000
      began = now
      const said = `${done + 1} of ${total}  ${what}`
      const line = done === 0 ? said : `${said}, about ${timeText(left())} left`
      process.stderr.write(terminal ? `\r\x1b[K${line.slice(0, 79)}` : `${line}\n`)
      done++
    },
    done(): void {
      if (terminal) process.stderr.write('\r\x1b[K')
    },
  }

  /** What has not been measured yet is taken to last as long as the others do on average. */
  function left(): number {
    const mean = lasted.reduce((sum, each) => sum + each, 0) / lasted.length
    let seconds = 0
    for (let at = done; at < total; at++) seconds += lasted[at % measurements] ?? mean
    return seconds
  }
}

/** Whole seconds below a minute and a half, else whole minutes. */
function timeText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
