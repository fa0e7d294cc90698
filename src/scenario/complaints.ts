import { z } from 'zod'
import { meantOrOneOf } from './advice.ts'
import { kindsOf } from './alternatives.ts'
import { bare, type Field, type Fields, fieldAt, isFields } from './fieldAt.ts'
import { misfit } from './misfit.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './problem.ts'
import { readOnce } from './readOnce.ts'
import { unknownKey } from './unknownKey.ts'
import { shown } from './yamlComplaints.ts'

/** Unknown keys told of one map: a file with more of them is something else than a scenario. */
const mostUnknown = 100

type Path = readonly PropertyKey[]

/** Everything a schema has to say against a value that stands at a path of the scenario. */
export function complaints(root: Field, at: Path = []): readonly Complaint[] {
  const parsed = root.schema.safeParse(root.value, readOnce)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue): readonly Complaint[] => {
    const path = [...at, ...issue.path]
    const field = fieldAt(root, issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, mostUnknown).map((key) => unknownKey(key, path, field))
    if (issue.code === 'invalid_union') {
      // A discriminated union points at the word that names the kind, a plain one at the whole.
      const union = issue.discriminator === undefined ? field : fieldAt(root, issue.path.slice(0, -1))
      const found = union && againstUnion(bare(union), issue.discriminator === undefined ? path : path.slice(0, -1))
      if (found) return found
    }
    return [misfit(issue, field, path)]
  })
}

/** What is said of a map that may be of several kinds; `undefined` for unions of other things, such as quantities. */
function againstUnion({ schema, value }: Field, path: Path): readonly Complaint[] | undefined {
  const inWays = schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodObject)
  const options = inWays ? (schema.options as readonly z.ZodType[]) : []
  if (!isFields(value)) {
    const said = value !== undefined && value !== null
    return inWays && said ? [{ ...oneWay(options.map(wordOf), path), code: 'wrong-type' }] : undefined
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return againstKinds(schema, value, path)
  return inWays ? againstWays(options, value, path) : undefined
}

/** A map whose kind is missing or unknown: that, and what the nearest kind, or else every kind, would object to. */
function againstKinds(union: z.ZodDiscriminatedUnion, value: Fields, path: Path): readonly Complaint[] {
  const { word, names, fieldsOf } = kindsOf(union)
  const given = value[word]
  const near = typeof given === 'string' ? nearest(given, names) : undefined
  const unnamed = given === undefined || given === null
  const first: Complaint = {
    code: unnamed ? 'missing' : 'unknown-kind',
    path: [...path, word],
    message: unnamed
      ? { en: `${word} is missing: which kind is it?`, zh: `缺少 ${word}：是哪一种？` }
      : { en: `no ${word} is called ${shown(String(given))}`, zh: `没有叫“${shown(String(given))}”的 ${word}` },
    help: meantOrOneOf(near, names),
  }
  const objections = (near === undefined ? names : [near]).map((kind) =>
    complaints({ schema: fieldsOf(kind) as z.ZodType, value: { ...value, [word]: kind } }, path),
  )
  return [first, ...inAll(objections)]
}

/** A map that is given in one of several ways, each of which has a word of its own. */
function againstWays(options: readonly z.ZodType[], value: Fields, path: Path): readonly Complaint[] {
  const words = options.map(wordOf)
  const given = words.filter((word) => value[word] !== undefined)
  if (given.length === 0) {
    const misspelt = Object.keys(value).find((key) => nearest(key, words))
    if (misspelt === undefined) return [oneWay(words, path)]
    const meant = z.strictObject(Object.fromEntries(words.map((word) => [word, z.unknown()])))
    return [unknownKey(misspelt, path, { schema: meant, value })]
  }
  const last = given[given.length - 1]
  const schema = options[words.indexOf(last)]
  if (given.length === 1) return complaints({ schema, value }, path)
  const ofOthers = new Set(given.filter((word) => word !== last))
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !ofOthers.has(key)))
  return [oneWay(words, [...path, last]), ...complaints({ schema, value: rest }, path)]
}

/** The word by which a way is known: its only field, or the one that names its kind. */
function wordOf(way: z.ZodType): string {
  if (way instanceof z.ZodDiscriminatedUnion) return way.def.discriminator
  return Object.keys((way as z.ZodObject).shape)[0] // the ways of a scenario are maps of one field, and kinds
}

/** What is said where a map is given in none or several of its ways, by the word of the first. */
const ways: Readonly<Record<string, Complaint>> = {
  file: {
    code: 'graph-source',
    message: {
      en: 'a graph comes either from a generator or from a file',
      zh: '关系网络要么由生成器产生，要么来自文件，二者取一',
    },
    help: {
      en: 'write either  generator: holmeKim  or  file: ties.csv',
      zh: '请写  generator: holmeKim  或  file: ties.csv',
    },
  },
  people: {
    code: 'seed-source',
    message: {
      en: 'the first adopters are so many people, a share of them, or people named',
      zh: '最初的采用者写人数、比例或名字，三者取一',
    },
    help: {
      en: 'write one of  people: 10 ,  share: 1%  and  labels: [ann, bob]',
      zh: '请写  people: 10 、 share: 1%  或  labels: [小安, 小波]',
    },
  },
}

function oneWay([first]: readonly string[], path: Path): Complaint {
  return { ...ways[first], path }
}

/** The complaints of the first list that every list has. */
function inAll(lists: readonly (readonly Complaint[])[]): readonly Complaint[] {
  const key = ({ code, path = [] }: Complaint) => `${code} ${path.join('.')}`
  const others = lists.slice(1).map((list) => new Set(list.map(key)))
  return lists[0].filter((complaint) => others.every((other) => other.has(key(complaint))))
}
