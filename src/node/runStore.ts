import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import { jobName } from '../experiments/job.ts'
import type { RunReading } from '../experiments/reading.ts'
import type { RunStore } from '../experiments/remembering.ts'

/** A run store that is a file. */
export interface RunFile extends RunStore {
  readonly close: () => void
}

/** A line of the file: where it begins, and how many bytes it has. */
interface Line {
  readonly at: number
  readonly bytes: number
}

const chunk = 1 << 20
/** At least so many milliseconds lie between two calls that make the disk keep what was written. */
const between = 1000
const newline = 10

/**
 * Opens a file of finished runs, one a line as JSON, or begins one; `src/experiments/README.md` describes it.
 *
 * Lines are appended with one write each, so that whoever ends the program, however, loses at most runs under way. A line
 * that was cut short is passed over. Of each run no more than its place in the file is held in memory.
 */
export function openRunStore(path: string): RunFile {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+')
  const { lines, whole } = indexOf(file)
  if (!whole) writeSync(file, '\n')
  let kept = performance.now()
  return {
    get(job) {
      // A run whose days were kept is the same run for who does not ask for them.
      for (const name of [jobName(job), jobName({ ...job, daily: true })]) {
        const line = lines.get(name)
        const reading = line && readingIn(textAt(file, line), name)
        if (reading !== undefined) return job.daily ? reading : withoutDays(reading)
      }
      return undefined
    },
    put({ job, reading }) {
      const name = jobName(job)
      const text = lineOf(name, job.scenario.name, reading)
      // Somebody else may have appended, too: where this one went is what the file's size says now.
      const bytes = writeSync(file, text)
      lines.set(name, { at: fstatSync(file).size - bytes, bytes: bytes - 1 })
      if (performance.now() - kept < between) return
      fsyncSync(file)
      kept = performance.now()
    },
    close() {
      fsyncSync(file)
      closeSync(file)
    },
  }
}

function withoutDays({ values, reasons }: RunReading): RunReading {
  return { values, reasons }
}

/** A run as a line; its name comes first, so that it is found without reading the rest. */
function lineOf(run: string, scenario: string, { values, reasons, daily }: RunReading): string {
  const [address, replicate] = run.split('/')
  return `${JSON.stringify({ run, address, replicate: Number.parseInt(replicate, 10), scenario, ...values, reasons, daily })}\n`
}

/** The reading of a line; undefined where the line is damaged, or is another run's. */
function readingIn(text: string, name: string): RunReading | undefined {
  try {
    const { run, address, replicate, scenario, reasons, daily, ...values } = JSON.parse(text)
    if (run !== name) return undefined
    return { values, reasons, ...(daily === undefined ? {} : { daily }) }
  } catch {
    return undefined
  }
}

/** Every whole line by the name of its run, and whether the last line is whole. */
function indexOf(file: number) {
  const lines = new Map<string, Line>()
  const buffer = Buffer.alloc(chunk)
  let rest = Buffer.alloc(0)
  let end = 0
  for (let read = readSync(file, buffer, 0, chunk, end); read > 0; read = readSync(file, buffer, 0, chunk, end)) {
    const held = Buffer.concat([rest, buffer.subarray(0, read)])
    const start = end - rest.length
    end += read
    let from = 0
    for (let to = held.indexOf(newline); to >= 0; to = held.indexOf(newline, from)) {
      const name = /^\{"run":"([^"]+)"/.exec(held.toString('latin1', from, Math.min(to, from + 100)))?.[1]
      if (name !== undefined) lines.set(name, { at: start + from, bytes: to - from })
      from = to + 1
    }
    rest = Buffer.from(held.subarray(from))
  }
  return { lines, whole: rest.length === 0 }
}

function textAt(file: number, { at, bytes }: Line): string {
  const buffer = Buffer.alloc(bytes)
  readSync(file, buffer, 0, bytes, at)
  return buffer.toString('utf8')
}
