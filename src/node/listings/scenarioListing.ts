import { parse } from 'yaml'
import { listed } from '../../charts/listed.ts'
import type { scenarioGroups } from '../../scenario/schema.ts'
import { shippedNames, shippedText, studyNames } from '../shippedScenarios.ts'
import type { Listed } from './listed.ts'

/** What a shipped scenario says of itself. */
interface Shipped {
  readonly name: string
  readonly text: string
  readonly question: string
  readonly group?: (typeof scenarioGroups)[number]
  readonly mends?: readonly string[]
}

const headings: Readonly<Record<(typeof scenarioGroups)[number], string>> = {
  case: 'Cases that worked',
  failure: 'Failures, and what mends them',
  play: 'One play each',
  preset: 'Presets to start from',
  theory: 'Reduced forms, with results known in closed form',
}

/** The scenarios that come with the product by group, each with its question and the comment it opens with. */
export function scenarioListing(): readonly Listed[] {
  const all = shippedNames().map(shipped)
  const studies = studyNames().map(shipped)
  const groups = Object.entries(headings).flatMap(([group, heading]) =>
    paired(all.filter((each) => each.group === group)).map((each) => entry(each, heading)),
  )
  const others = all.filter(({ group }) => group === undefined)
  return [
    ...groups,
    ...others.map((each) => entry(each, 'Others')),
    ...studies.map((each) => entry(each, 'Studies, for the commands that make many runs')),
  ]
}

function shipped(name: string): Shipped {
  const text = shippedText(name)
  return { ...parse(text), name, text }
}

function entry({ name, text, question, mends = [] }: Shipped, heading: string): Listed {
  const summary = mends.length === 0 ? question : `${question} Mends ${listed(mends)}.`
  return { name, heading, summary, details: () => opening(text) }
}

/** In the order given, but what mends others follows at once on the last of them. */
function paired(group: readonly Shipped[]): readonly Shipped[] {
  const menders = group.filter(({ mends = [] }) => mends.length > 0)
  const ordered = new Set<Shipped>()
  for (const each of group) {
    if (menders.includes(each)) continue
    const mender = menders.find(({ mends = [] }) => mends.includes(each.name))
    for (const other of group) if (mender?.mends?.includes(other.name)) ordered.add(other)
    ordered.add(mender ?? each)
  }
  return [...new Set([...ordered, ...group])]
}

/** The comment a scenario opens with, without the line that is for editors. */
function opening(text: string): readonly string[] {
  const lines = text.split('\n')
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  )
  return comment.filter((line) => line.startsWith('# ') && !line.startsWith('# yaml-')).map((line) => line.slice(2))
}
