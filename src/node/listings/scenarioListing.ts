import { parse } from 'yaml'
import { shippedNames, shippedText } from '../shippedScenarios.ts'
import type { Listed } from './listed.ts'

/** The scenarios that come with the product, each with its question and the comment it opens with. */
export function scenarioListing(): readonly Listed[] {
  return shippedNames().map((name) => {
    const text = shippedText(name)
    return { name, summary: parse(text).question, details: () => opening(text) }
  })
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
