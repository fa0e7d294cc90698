import type { Command } from 'commander'
import type { OptimiseOptions } from '../commands/optimise.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `optimise` was called with; what was left out is missing. */
type Flags = Omit<OptimiseOptions, 'vary' | 'set' | 'guard' | 'cap' | 'quiet' | 'lang'> &
  Partial<OptimiseOptions> & { readonly subjectTo?: string[] }

const examples = `$ kfactor optimise a.yaml --vary plays.0.referrerReward=¥0:¥60:13 \\
    --vary plays.0.friendReward=¥0:¥60:13 --budget ¥9000 \\
    --subject-to "conversion.repurchaseRate >= 25%" --runs 400`

/** `kfactor optimise`. */
export function optimise(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('optimise')
    .description(
      say({
        en: 'Search the designs that some fields make up for the best within limits.',
        zh: '在某些字段组成的方案里，找出不超限制的最好方案。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .option(
      flags('--vary <path=values>'),
      say({
        en: 'what may be chosen, path=from:to:n or path=a,b,c;\nmay be given many times',
        zh: '可以选择的字段，写成“字段=起:止:个数”或“字段=甲,乙,丙”；可以写多次',
      }),
      collect,
    )
    .option(
      flags('--maximise <metric>'),
      say({
        en: 'what is to be large (default: economics.profit)',
        zh: '希望越大越好的指标（默认：economics.profit）',
      }),
    )
    .option(flags('--minimise <metric>'), say({ en: 'what is to be small instead', zh: '改为希望越小越好的指标' }))
    .option(flags('--budget <money>'), say({ en: 'the most that the campaign may cost', zh: '活动费用的上限' }))
    .option(
      flags('--liability <money>'),
      say({ en: 'the most of rewards owed on a bad day', zh: '最坏情况下待兑付奖励的上限' }),
    )
    .option(
      flags('--subject-to <rule>'),
      say({
        en: 'any other limit, like "conversion.repurchaseRate >= 25%";\nmay be given many times',
        zh: '其他任意限制，如 "conversion.repurchaseRate >= 25%"；可以写多次',
      }),
      collect,
    )
    .option(flags('--runs <number>'), say({ en: 'runs in all', zh: '总共运行多少次' }), count(20), 200)
    .option(
      flags('--workers <number>'),
      say({ en: 'threads to run on (default: as many as cores)', zh: '用几个线程运行（默认：处理器有几核用几个）' }),
      count(1),
    )
    .option(
      flags('--seed <text>'),
      say({ en: 'another seed than the one in the file', zh: '不用文件里的种子，改用这个' }),
    )
    .option(
      flags('--out <folder>'),
      say({ en: 'where the folder of the study goes', zh: '研究结果文件夹放在哪里' }),
      'out',
    )
    .option(
      flags('--set <path=value>'),
      say({ en: 'change a field in every design; may be given many times', zh: '在每个方案里改一个字段；可以写多次' }),
      collect,
    )
    .option(
      '--no-store',
      say({
        en: 'do not keep the runs in runs.ndjson, nor take any from there',
        zh: '不把各次运行存进 runs.ndjson，也不从中取用',
      }),
    )
    .option('--quiet', say({ en: 'print no summary', zh: '不打印摘要' }))
    .addHelpText('after', after(examples))
    .action(async (file: string, { subjectTo, ...options }: Flags) => {
      const { optimise: work } = await import('../commands/optimise.ts')
      const usual = { vary: [], set: [], quiet: false, cap: 2000 }
      process.exitCode = await work(file, { ...usual, ...options, guard: subjectTo ?? [], lang: language })
    })
}
