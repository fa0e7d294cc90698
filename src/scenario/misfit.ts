import { z } from 'zod'
import { bare, type Field } from './fieldAt.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import type { ProblemCode } from './problemCodes.ts'
import { shown } from './yamlComplaints.ts'

const expectations: Readonly<Record<string, readonly [words: string, help: string]>> = {
  object: ['fields', 'write its fields below it, each as  key: value'],
  record: ['fields', 'write its fields below it, each as  key: value'],
  array: ['a list', 'write each item on a line of its own after a dash, or all in [brackets]'],
  string: ['a text', 'write a text; in quotes where it looks like a number'],
  boolean: ['true or false', 'write true or false'],
}

/** What is said of a value that its field cannot hold, from what the schema found. */
export function misfit(issue: z.core.$ZodIssue, field: Field | undefined, path: readonly PropertyKey[]): Complaint {
  const say = (code: ProblemCode, message: string, help: string) => ({ code, path, message, help })
  const name = shown(String(path.at(-1)))
  if (field?.value === undefined) {
    return say('missing', `${name} is missing`, `add  ${name}: ${exampleOf(field) ?? '…'}`)
  }
  if (field.value === null) {
    const item = typeof path.at(-1) === 'number'
    const message = item ? 'this item of the list is empty' : `nothing is written after ${name}`
    return { ...say('empty-value', message, `write a value, or leave the ${item ? 'item' : 'key'} out`), at: 'key' }
  }
  const [words, help] = expectations[expectedBy(issue)] ?? ['something else', 'see  kfactor schema']
  switch (issue.code) {
    case 'custom': {
      // Every custom check of the schemas gives a code and a help.
      const given = issue.params as { readonly code: ProblemCode; readonly help: string }
      return say(given.code, issue.message, given.help)
    }
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof field.value === 'string' ? nearest(field.value, known) : undefined
      const advice = near === undefined ? `write ${known.join(' or ')}` : `did you mean ${near}?`
      return say('unknown-word', `must be ${known.join(' or ')}`, advice)
    }
    case 'too_big':
      return say('wrong-length', `longer than ${issue.maximum} ${lengthUnit(field)}`, 'shorten it')
    case 'too_small':
      return say('wrong-length', `needs at least ${issue.minimum} ${lengthUnit(field)}`, 'add to it, or leave it out')
    case 'invalid_union': {
      const example = exampleOf(field)
      return say('wrong-type', issue.message, example === undefined ? 'write a text' : `write it like ${example}`)
    }
    default:
      return say('wrong-type', `expected ${words}`, help)
  }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? issue.expected : ''
}

function exampleOf(field: Field | undefined): string | undefined {
  const example = field?.schema.meta()?.example
  return example === undefined ? undefined : String(example)
}

function lengthUnit(field: Field): string {
  return bare(field).schema instanceof z.ZodArray ? 'items' : 'characters'
}
