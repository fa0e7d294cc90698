import { Command } from 'commander'
import { exitCode } from './exitCode.ts'
import { version } from './version.ts'

/** What `run` was called with; what was left out is missing. */
interface RunFlags {
  readonly seed?: string
  readonly out: string
  readonly set?: string[]
  readonly quiet?: boolean
  readonly stack: boolean
  readonly risks: boolean
  readonly anyway?: boolean
}

/** The values of an option that may be given many times. */
const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

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
  .description('Run each scenario once, print its summary and write its report.')
  .argument('<files...>', 'scenario files')
  .option('--seed <text>', 'another seed than the one in the file')
  .option('--out <folder>', 'where the folders of the runs go', 'out')
  .option('--set <path=value>', 'change a field; may be given many times', collect)
  .option('--quiet', 'print no summary')
  .option('--no-stack', 'leave out the runs that show what several plays add to each other')
  .option('--no-risks', 'leave out the runs of the register of risks')
  .option('--anyway', 'run also what takes more memory than is free')
  .addHelpText(
    'after',
    `
Examples:
  $ kfactor run firstCampaign.yaml
  $ kfactor run firstCampaign.yaml --seed two --out elsewhere
  $ kfactor run firstCampaign.yaml --set plays.0.referrerReward=¥40
  $ kfactor run firstCampaign.yaml --set content.topics='{travel: 100%}'
  $ kfactor run firstCampaign.yaml --set market.graph.file=ties.csv`,
  )
  .action(async (files: string[], options: RunFlags) => {
    const { run } = await import('./commands/run.ts')
    process.exitCode = await run(files, { set: [], quiet: false, ...options })
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
  .argument('<what>', 'plays, circumstances, channels, generators, reduced, metrics, credibility or scenarios')
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
