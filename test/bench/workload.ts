import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** The campaigns of the benchmark, each a scenario file of `scenarios/`. */
export const workloads = ['cascade', 'daily', 'viral'] as const

/** What a program that does not read scenario files needs to know of a campaign. */
export interface Workload {
  readonly people: number
  /** How many have joined on the first day, picked at random. */
  readonly seeds: number
  readonly days: number
  /** The chance that someone asked joins; the only one of a cascade, 0 for the others there. */
  readonly accept: number
  readonly logIn: number
  readonly invite: number
  readonly buy: number
  readonly leave: number
}

/** The text of a campaign's scenario file, with another number of people. */
export function scenarioText(name: string, people: number): string {
  const words = fields(name)
  return stringify({ ...words, market: { ...words.market, people } })
}

/** The numbers of a campaign, for as many people. */
export function workload(name: string, people: number): Workload {
  const { clock, reduced } = fields(name)
  const { seeds, spread, buying, leaving } = reduced
  return {
    people,
    seeds: seeds.people ?? Math.round(number(seeds.share) * people),
    days: number(clock.days),
    accept: number(spread.accept ?? spread.chance),
    logIn: number(spread.logIn),
    invite: number(spread.invite),
    buy: number(buying?.chance),
    leave: number(leaving?.chance),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a file of ours, whose fields stand in `scenarios/`
function fields(name: string): any {
  return parse(readFileSync(join(import.meta.dirname, 'scenarios', `${name}.yaml`), 'utf8'))
}

/** `5%` is .05, `100 days` is 100, and nothing is 0. */
function number(written: string | undefined): number {
  const value = Number.parseFloat(written ?? '0')
  return written?.endsWith('%') ? value / 100 : value
}
