import { Command, InvalidArgumentError, Option } from 'commander'
import type { CompareOptions } from './commands/compare.ts'
import { exitCode } from './exitCode.ts'
import { version } from './version.ts'

/** What `run` was called with; what was left out is missing. */
interface RunFlags {
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
  readonly twin: boolean
  readonly stack: boolean
  readonly risks: boolean
  readonly diagnoses: boolean
  readonly runs?: number | true
  readonly until?: string
  readonly cap: number
  readonly workers?: number
  readonly store: boolean
  readonly anyway?: boolean
  readonly format?: string
  readonly watch?: boolean
}

/** What `compare` was called with; what was left out is missing. */
type CompareFlags = Omit<CompareOptions, 'set' | 'guard' | 'quiet' | 'aa' | 'measure'> & Partial<CompareOptions>

interface SweepFlags {
  readonly vary?: string[]
  readonly design: 'grid' | 'latin' | 'sobol'
  readonly points: number
  readonly runs: number
  readonly maximise?: string
  readonly minimise?: string
  readonly show?: string[]
  readonly workers?: number
  readonly store: boolean
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
}

interface SensitivityFlags {
  readonly vary?: string[]
  readonly metric: string
  readonly trajectories: number
  readonly rows: number
  readonly runs: number
  readonly workers?: number
  readonly store: boolean
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
}

interface OptimiseFlags {
  readonly vary?: string[]
  readonly maximise?: string
  readonly minimise?: string
  readonly budget?: string
  readonly liability?: string
  readonly subjectTo?: string[]
  readonly runs: number
  readonly workers?: number
  readonly store: boolean
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
}

interface TwinFlags {
  readonly runs: number
  readonly explain?: boolean
  readonly workers?: number
  readonly store: boolean
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
}

interface CalibrateFlags {
  readonly data: string
  readonly vary?: string[]
  readonly particles: number
  readonly runs: number
  readonly workers?: number
  readonly store: boolean
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
}

/** What a sweep shows besides what decides. */
const usuallyShown = ['growth.newUsers', 'economics.campaignCost']

/** The values of an option that may be given many times. */
const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** A whole number of an option, from one to a hundred thousand. */
const count = (from: number) => (text: string) => {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= from && value <= 100_000) return value
  throw new InvalidArgumentError(`Write a whole number from ${from} to 100000.`)
}

/** The command line: each command is loaded when it is called, so that none pays for the others. */
const program = new Command('kfactor')
  .description('Simulates referral campaigns on networks of people: rewards and content in, growth and money out.')
  .version(version(), '--version', 'print the version')
  .helpOption('-h, --help', 'explain a command')
  .helpCommand(false)
  .showHelpAfterError('Add --help to see what there is.')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor init                      write a commented scenario to start from
  $ kfactor run firstCampaign.yaml    run it and write its report
  $ kfactor list plays                see the ways of sharing and rewarding

Exit codes: 0 done, 1 the file or the command line is at fault, 2 the program
is at fault, 99 a target of the scenario was not met, 130 stopped by Ctrl-C.`,
  )

program
  .command('run')
  .description('Run each scenario once or many times, print its summary and write its report.')
  .argument('<files...>', 'scenario files')
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folders of the runs go', 'out')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .option('--quiet', 'print no summary')
  .option('--no-twin', 'leave out the run of the same world without the campaign')
  .option('--runs [number]', 'runs with luck of their own; 20 where no number follows', count(1))
  .option('--until <precision>', 'as many runs as it takes, like "±5% on growth.newUsers"')
  .option('--cap <number>', 'the most runs for --until', count(2), 500)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--no-stack', 'leave out the runs that show what several plays add to each other')
  .option('--no-risks', 'leave out the runs of the register of risks')
  .option('--no-diagnoses', 'leave out the runs that say why a campaign failed')
  .option('--anyway', 'run also what takes more memory than is free')
  .option(
    '--format <words>',
    'what to write, with commas: html, md, json, csv, parquet,\npng, junit (default: html,json,csv)',
  )
  .option('--watch', 'run again whenever a file is saved, and refresh the report')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor run firstCampaign.yaml
  $ kfactor run firstCampaign.yaml --seed two --out elsewhere
  $ kfactor run firstCampaign.yaml --runs 50
  $ kfactor run firstCampaign.yaml --until "±5% on growth.newUsers"
  $ kfactor run firstCampaign.yaml --set plays.0.referrerReward=¥40
  $ kfactor run firstCampaign.yaml --set content.topics='{travel: 100%}'
  $ kfactor run firstCampaign.yaml --set market.graph.file=ties.csv`,
  )
  .action(async (files: string[], options: RunFlags) => {
    const { usualRuns } = await import('../experiments/replicates.ts')
    const runs = options.runs === true ? usualRuns : (options.runs ?? 1)
    const asked = { set: [], quiet: false, ...options, runs }
    if (options.watch === true) process.exitCode = await (await import('./commands/watch.ts')).watch(files, asked)
    else process.exitCode = await (await import('./commands/run.ts')).run(files, asked)
  })

program
  .command('open')
  .description('Show a report in the browser: that of a folder, or the newest in it.')
  .argument('[folder]', 'the folder of a run, or of many', 'out')
  .action(async (folder: string) => {
    const { open } = await import('./commands/open.ts')
    process.exitCode = open(folder)
  })

program
  .command('compare')
  .description('Run designs on the same luck and say which to launch.')
  .argument('<files...>', 'scenarios, the one to keep first; or one file with arms')
  .option('--runs <number>', 'runs of each arm', count(2), 20)
  .option('--maximise <metric>', 'what is to be large (default: economics.profit)')
  .option('--minimise <metric>', 'what is to be small instead')
  .option(
    '--matters <amount>',
    'the smallest gain worth a change (default: 1% of the\nrevenue, or of a metric that is not money)',
  )
  .option('--budget <money>', 'campaign cost that 95 runs of 100 must keep to')
  .option('--liability <money>', 'rewards owed on a bad day that they must keep to')
  .option('--guard <rule>', 'any target they must meet; may be given many times', collect)
  .option('--aa', 'run the first arm again with other luck, against itself')
  .option('--measure', 'show which guesses about people the decision hangs on')
  .option('--cap <number>', 'the most runs of an arm worth waiting for', count(2), 2000)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--seed <text>', 'another seed than that of the first file')
  .option('--out <folder>', 'where the folder of the comparison goes', 'out')
  .option('--set <path=value>', 'change a field in every arm; may be given many times', collect)
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor compare firstCampaign.yaml shortVideo.yaml
  $ kfactor compare studies/rewards.yaml --budget ¥20000
  $ kfactor compare a.yaml b.yaml --maximise growth.newUsers --matters 20
  $ kfactor compare a.yaml b.yaml --guard "economics.profit >= ¥0"`,
  )
  .action(async (files: string[], options: CompareFlags) => {
    const { compare } = await import('./commands/compare.ts')
    process.exitCode = await compare(files, { set: [], guard: [], quiet: false, aa: false, measure: false, ...options })
  })

program
  .command('sweep')
  .description('Run a scenario at every point of some fields and say which is best.')
  .argument('<file>', 'a scenario file')
  .option(
    '--vary <path=values>',
    'a field and its values, path=from:to:n or path=a,b,c;\nmay be given many times',
    collect,
  )
  .addOption(
    new Option('--design <kind>', 'which points: all of them, or as many as --points')
      .choices(['grid', 'latin', 'sobol'])
      .default('grid'),
  )
  .option('--points <number>', 'points of a latin or sobol design', count(1), 64)
  .option('--runs <number>', 'runs of each point', count(1), 5)
  .option('--maximise <metric>', 'what is to be large (default: economics.profit)')
  .option('--minimise <metric>', 'what is to be small instead')
  .option('--show <metric>', 'what to show besides; may be given many times', collect)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folder of the sweep goes', 'out')
  .option('--set <path=value>', 'change a field at every point; may be given many times', collect)
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor sweep firstCampaign.yaml --vary plays.0.referrerReward=¥10:¥40:4
  $ kfactor sweep a.yaml --vary plays.0.friendReward=¥0,¥10,¥25 \\
      --vary market.homophily=0%:60%:4 --maximise growth.newUsers
  $ kfactor sweep a.yaml --vary plays.0.referrerReward=¥5:¥60:2 \\
      --vary product.price=¥99:¥199:2 --design sobol --points 64`,
  )
  .action(async (file: string, options: SweepFlags) => {
    const { sweep } = await import('./commands/sweep.ts')
    process.exitCode = await sweep(file, {
      vary: [],
      set: [],
      quiet: false,
      ...options,
      show: options.show ?? usuallyShown,
    })
  })

program
  .command('sensitivity')
  .description('Say which uncertain inputs a metric depends on, and what luck does besides.')
  .argument('<file>', 'a scenario file')
  .option('--vary <path=range>', 'an uncertain input, path=from:to:2; may be given many times', collect)
  .option('--metric <metric>', 'what depends on them', 'economics.profit')
  .option('--trajectories <number>', 'of the screening (Morris)', count(2), 12)
  .option('--rows <number>', 'of the indices (Sobol); a power of two is best', count(2), 32)
  .option('--runs <number>', 'runs of each point; two or more tell luck apart', count(1), 2)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folder of the study goes', 'out')
  .option('--set <path=value>', 'change a field at every point; may be given many times', collect)
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
Runs (trajectories × (inputs + 1) + rows × (inputs + 2)) × runs.

Examples:
  $ kfactor sensitivity a.yaml --vary product.price=¥99:¥149:2 \\
      --vary market.homophily=10%:60%:2 --vary content.quality=40%:80%:2`,
  )
  .action(async (file: string, options: SensitivityFlags) => {
    const { sensitivity } = await import('./commands/sensitivity.ts')
    process.exitCode = await sensitivity(file, { vary: [], set: [], quiet: false, ...options })
  })

program
  .command('optimise')
  .description('Search the designs that some fields make up for the best within limits.')
  .argument('<file>', 'a scenario file')
  .option('--vary <path=values>', 'what may be chosen, path=from:to:n or path=a,b,c;\nmay be given many times', collect)
  .option('--maximise <metric>', 'what is to be large (default: economics.profit)')
  .option('--minimise <metric>', 'what is to be small instead')
  .option('--budget <money>', 'the most that the campaign may cost')
  .option('--liability <money>', 'the most of rewards owed on a bad day')
  .option(
    '--subject-to <rule>',
    'any other limit, like "conversion.repurchaseRate >= 25%";\nmay be given many times',
    collect,
  )
  .option('--runs <number>', 'runs in all', count(20), 200)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folder of the study goes', 'out')
  .option('--set <path=value>', 'change a field in every design; may be given many times', collect)
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor optimise a.yaml --vary plays.0.referrerReward=¥0:¥60:13 \\
      --vary plays.0.friendReward=¥0:¥60:13 --budget ¥9000 \\
      --subject-to "conversion.repurchaseRate >= 25%" --runs 400`,
  )
  .action(async (file: string, { subjectTo, ...options }: OptimiseFlags) => {
    const { optimise } = await import('./commands/optimise.ts')
    const guard = subjectTo ?? []
    process.exitCode = await optimise(file, { vary: [], set: [], quiet: false, cap: 2000, ...options, guard })
  })

program
  .command('diff')
  .description('Lay the folders of two runs side by side.')
  .argument('<A>', 'the folder of a run')
  .argument('<B>', 'and that of another')
  .option('--all', 'also measures that are the same in both')
  .option('--out <folder>', 'write tables, a picture and a page there, too')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor run a.yaml b.yaml --runs
  $ kfactor diff out/a out/b`,
  )
  .action(async (one: string, other: string, options: { readonly all?: boolean; readonly out?: string }) => {
    const { diff } = await import('./commands/diff.ts')
    process.exitCode = await diff(one, other, { all: false, ...options })
  })

program
  .command('check')
  .description('Read scenarios, print every problem in them and what a run takes; write nothing.')
  .argument('<files...>', 'scenario files')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor check firstCampaign.yaml
  $ kfactor check *.yaml`,
  )
  .action(async (files: string[], options: { readonly set?: string[] }) => {
    const { check } = await import('./commands/check.ts')
    process.exitCode = await check(files, { sets: options.set ?? [] })
  })

program
  .command('twin')
  .description('Hold a campaign against the same world without it: what it adds, and what made which part.')
  .argument('<file>', 'a scenario file')
  .option('--runs <number>', 'runs with the campaign and as many without it', count(1), 20)
  .option('--explain', 'say which play, content and event made which part of joins,\norders and profit')
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folder of the study goes', 'out')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
--explain makes as many runs more as the parts have combinations, up to six of
them 2, 4, 8 … 64 for each run; beyond, each alone and all but each.

Examples:
  $ kfactor twin a.yaml --runs 50
  $ kfactor twin a.yaml --explain --runs 5`,
  )
  .action(async (file: string, options: TwinFlags) => {
    const { twin } = await import('./commands/twin.ts')
    process.exitCode = await twin(file, { explain: false, set: [], quiet: false, ...options })
  })

program
  .command('calibrate')
  .description('Fit the uncertain quantities of a scenario to daily counts of your own.')
  .argument('<file>', 'a scenario file')
  .requiredOption(
    '--data <file>',
    'CSV: a row a day, columns date and any of members, joins, invites,\norders, logins, in English or Chinese',
  )
  .option('--vary <path=range>', 'a parameter to find, path=10%..20%; may be given many times', collect)
  .option('--particles <number>', 'runs that stay as the nearest to the data', count(2), 150)
  .option('--runs <number>', 'runs of the search at most', count(4), 1800)
  .option('--workers <number>', 'threads to run on (default: as many as cores)', count(1))
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folder of the study goes', 'out')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .option('--no-store', 'do not keep the runs in runs.ndjson, nor take any from there')
  .option('--quiet', 'print no summary')
  .addHelpText(
    'after',
    `
The last fifth of the days is held out, to see how well the fit tells them.
calibrated.yaml has what was found as  value ± deviation, for the other commands.

Examples:
  $ kfactor calibrate a.yaml --data counts.csv
  $ kfactor calibrate a.yaml --data counts.csv --vary behaviour.share.base=1%..10%`,
  )
  .action(async (file: string, options: CalibrateFlags) => {
    const { calibrate } = await import('./commands/calibrate.ts')
    process.exitCode = await calibrate(file, { vary: [], set: [], quiet: false, ...options })
  })

program
  .command('credibility')
  .description('Run each scenario and hold its world to facts that real campaigns show; write nothing.')
  .argument('<files...>', 'scenario files')
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .addHelpText(
    'after',
    `
Exits with 99 where a fact fails.

Examples:
  $ kfactor credibility firstCampaign.yaml
  $ kfactor list credibility --long`,
  )
  .action(async (files: string[], { seed, set }: { readonly seed?: string; readonly set?: string[] }) => {
    const { credibility } = await import('./commands/credibility.ts')
    process.exitCode = credibility(files, { sets: set ?? [], ...(seed === undefined ? {} : { seed }) })
  })

program
  .command('list')
  .description('List what there is, one a line.')
  .argument(
    '<what>',
    'plays, circumstances, channels, generators, reduced, metrics, credibility, diagnoses or scenarios',
  )
  .argument('[name]', 'one of them, with all its fields')
  .option('--long', 'each with all its fields')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor list plays
  $ kfactor list plays doubleSidedReferral
  $ kfactor list metrics --long`,
  )
  .action(async (what: string, name: string | undefined, options: { readonly long?: boolean }) => {
    const { list } = await import('./commands/list.ts')
    process.exitCode = await list(what, name, { long: false, ...options })
  })

program
  .command('schema')
  .description('Print the JSON Schema of a scenario; editors complete and explain from it.')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor schema > scenario.schema.json

and as the first line of a scenario:
  # yaml-language-server: $schema=./scenario.schema.json`,
  )
  .action(async () => {
    const { schema } = await import('./commands/schema.ts')
    process.exitCode = schema()
  })

program
  .command('init')
  .description('Write a commented scenario to start from; never overwrites.')
  .argument('[template]', 'a shipped scenario: see  kfactor list scenarios', 'firstCampaign')
  .argument('[file]', 'where to write it (default: the template with .yaml, here)')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor init
  $ kfactor init shortVideo spring.yaml`,
  )
  .action(async (template: string, file: string | undefined) => {
    const { init } = await import('./commands/init.ts')
    process.exitCode = init(template, file)
  })

// A reader that has seen enough, such as head, closes the pipe: the work goes on, and nobody is told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(`kfactor failed: ${error instanceof Error ? error.message : String(error)}`)
  console.error('This is a fault of the program, not of your file; KFACTOR_DEBUG=1 shows where.')
  console.error('Please report it, with these lines, the scenario file and its seed.')
  if (process.env.KFACTOR_DEBUG) console.error(error)
  process.exitCode = exitCode.ourFault
}
