import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Place } from './place.ts'
import { type Problem, problemAt } from './problem.ts'
import type { SourceText } from './sourceText.ts'
import { aliased, tagged, twice } from './yamlComplaints.ts'

/** A value as plain data, with its place. */
export interface Placed {
  readonly value: unknown
  readonly place: Place
}

/** Tags that say no more than the plain value does. */
const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
)

/**
 * Turns parsed YAML into plain data and remembers where each key and value stands.
 *
 * Aliases, tags and keys that stand twice are added to `problems`; an alias becomes null, of two equal keys the first
 * counts.
 *
 * @param from where the parsed text begins in the source
 */
export function plainData(contents: Node | null, source: SourceText, from: number, problems: Problem[]): Placed {
  const path: (string | number)[] = []
  const offsetOf = (node: unknown, otherwise: number) => {
    const range = (node as Node | null)?.range
    return range ? from + range[0] : otherwise
  }
  const newPlace = (node: unknown, key: number): Place => {
    return { source, key, value: offsetOf(node, key), children: new Map() }
  }

  /** Where the tag of a value begins. */
  function tagBefore(offset: number): number {
    const before = source.text.slice(0, offset)
    return before.slice(0, before.lastIndexOf('!')).search(/\S*$/)
  }

  function walk(node: unknown, place: Place): unknown {
    if (isAlias(node)) {
      problems.push(problemAt(source, place.value, { ...aliased, path }))
      return null
    }
    const tag = (node as Node | null)?.tag
    if (tag !== undefined && !plainTags.has(tag)) {
      problems.push(problemAt(source, tagBefore(place.value), { ...tagged(tag), path }))
    }
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item, at) => inside(at, item, offsetOf(item, place.value), place))
    if (!isMap(node)) return null
    const fields: Record<string, unknown> = {}
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const offset = offsetOf(key, place.value)
      if (place.children.has(name)) {
        problems.push(problemAt(source, offset, { ...twice(name), path: [...path, name] }))
      } else {
        setField(fields, name, inside(name, value, offset, place))
      }
    }
    return fields
  }

  function inside(step: string | number, node: unknown, key: number, parent: Place): unknown {
    const place = newPlace(node, key)
    parent.children.set(step, place)
    path.push(step)
    const value = walk(node, place)
    path.pop()
    return value
  }

  const place = newPlace(contents, from)
  return { value: walk(contents, { ...place, key: place.value }), place }
}

/** Sets a field of plain data, also one called `__proto__`, which an assignment would take for the prototype. */
export function setField(fields: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true })
}
