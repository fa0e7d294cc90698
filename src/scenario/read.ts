import type { Graph } from '../graph/graph.ts'
import type { Target } from '../metrics/target.ts'
import { besides } from './besides.ts'
import { blocksWithinSegments } from './checks/blocksWithinSegments.ts'
import { checks } from './checks/index.ts'
import { membersWithinTies } from './checks/membersWithinTies.ts'
import { seedsKnown } from './checks/seedsKnown.ts'
import { targetsOf } from './checks/targetsRead.ts'
import { complaints } from './complaints.ts'
import { type Place, placeOf } from './place.ts'
import { type Complaint, inOrder, type Problem, problemAt } from './problem.ts'
import { readFields } from './readFields.ts'
import { readOnce } from './readOnce.ts'
import { type Scenario, scenarioFields } from './schema.ts'
import { applySettings, settingsFile, settingsSource } from './settings.ts'
import type { SourceText } from './sourceText.ts'
import { carried, separated } from './uncertainties.ts'
import { type View, viewOf } from './view.ts'
import { withinLaws } from './withinLaws.ts'

/** What the command line adds to a scenario file. */
export interface ReadOptions {
  /** Settings as they were typed: `path=value`. */
  readonly sets?: readonly string[]
  /** A seed in place of the file's. */
  readonly seed?: string
}

/** What a pure room cannot see by itself. */
export interface Access {
  /** Whether there is a file to read at a path, as seen from the working directory. */
  readonly readable: (path: string) => boolean
  /** The graph that the file of ties at a path holds; `undefined` where it cannot be told. */
  readonly graph?: (path: string) => Graph | undefined
}

/** A scenario that was read, or the problems that keep it from being run. */
export interface ScenarioRead {
  /** Missing where any problem is an error. */
  readonly scenario?: Scenario
  /** The edge list as seen from the working directory, where the scenario names one. */
  readonly graphFile?: string
  /** The targets that could be read. */
  readonly targets: readonly Target[]
  /** Every problem at once, in the order in which they stand. */
  readonly problems: readonly Problem[]
  /** The texts that the problems point into. */
  readonly sources: readonly SourceText[]
}

/**
 * Reads a scenario file: text to plain data with every default filled in, or every problem it has.
 *
 * An edge list named in the file stands beside that file; one named by a setting is seen from the working directory.
 * Without `access` nobody asks whether the edge list is there.
 */
export function readScenario(
  { file, content }: { readonly file: string; readonly content: string | Uint8Array },
  { sets = [], seed }: ReadOptions = {},
  access?: Access,
): ScenarioRead {
  const { source, placed: written, problems: ofFile } = readFields(file, content)
  const sources = [source, settingsSource(sets)]
  if (written === undefined) return { targets: [], problems: inOrder(ofFile), sources }
  const { placed, problems: ofSettings } = applySettings(written, sets)
  // What is not a map was refused above.
  const {
    value,
    fields,
    complaints: ofUncertain,
  } = separated(seed === undefined ? placed.value : { ...(placed.value as object), seed })
  const root = { schema: scenarioFields, value }
  const uncertain = carried(fields)

  const view = viewOf(root)
  const graphFile = graphFileIn(view, placed.place)
  // Of a quantity whose law is at fault nothing else can be said, nor of the whole that it is a part of.
  const unsure = ofUncertain.map(({ path = [] }) => `${path.join('.')}.`)
  const tellable = ({ path = [] }: Complaint) => !unsure.some((each) => each.startsWith(`${path.join('.')}.`))
  const ofKnown = [
    ...complaints(root),
    ...checks.flatMap((check) => check(view)),
    ...checks.flatMap((check) => withinLaws(value, fields, check)),
    ...(graphFile === undefined || access === undefined ? [] : againstFile(view, graphFile, access)),
  ]
  const said = [...ofUncertain, ...ofKnown.filter(tellable)]
  // An alias stands for a value that nobody has read: there is nothing more to say about it.
  const unread = new Set(ofFile.filter(({ code }) => code === 'yaml-alias').map(({ path }) => path))
  const ofFields = said.map((each) => located(each, placed.place)).filter(({ path }) => !unread.has(path))
  const problems = inOrder([...ofFile, ...ofSettings, ...ofFields])
  const faulty = problems.some(({ severity }) => severity === 'error')
  return {
    ...(faulty ? {} : { scenario: { ...scenarioFields.parse(value, readOnce), ...(uncertain && { uncertain }) } }),
    ...(graphFile === undefined ? {} : { graphFile }),
    targets: targetsOf(view),
    problems,
    sources,
  }
}

function graphFileIn(view: View, root: Place): string | undefined {
  const path = ['market', 'graph', 'file']
  const written = view.text(...path)
  const { place, found } = placeOf(root, path)
  if (written === undefined || !found) return undefined
  return place.source.file === settingsFile ? written : besides(place.source.file, written)
}

/** What is said once the edge list is looked at. */
function againstFile(view: View, file: string, { readable, graph }: Access): readonly Complaint[] {
  if (!readable(file)) return [noSuchFile(file)]
  const found = graph?.(file)
  if (found === undefined) return []
  const { nodes, labels = [], blocks } = found
  return [...membersWithinTies(view, nodes), ...seedsKnown(view, labels), ...blocksWithinSegments(view, blocks)]
}

function noSuchFile(file: string): Complaint {
  return {
    code: 'unreadable-file',
    path: ['market', 'graph', 'file'],
    message: { en: `there is no file ${file} to read`, zh: `没有可读的文件 ${file}` },
    help: {
      en: 'a path starts from the folder of the scenario file; in --set, from the working directory',
      zh: '路径从场景文件所在的文件夹算起；写在 --set 里时从当前文件夹算起',
    },
  }
}

/** A complaint as a problem, at the place of its path or of the innermost thing around it that is written down. */
function located(complaint: Complaint, root: Place): Problem {
  const { place, found } = placeOf(root, complaint.path ?? [])
  return problemAt(place.source, found && complaint.at !== 'key' ? place.value : place.key, complaint)
}
