import type { Command } from 'commander'
import type { SensitivityOptions } from '../commands/sensitivity.ts'
import { collect, type Speaking } from './speaking.ts'

/** What `sensitivity` was called with; what was left out is missing. */
type Flags = Omit<SensitivityOptions, 'vary' | 'set' | 'quiet' | 'lang'> & Partial<SensitivityOptions>

const examples = `$ kfactor sensitivity a.yaml --vary product.price=¥99:¥149:2 \\
    --vary market.homophily=10%:60%:2 --vary content.quality=40%:80%:2`

/** `kfactor sensitivity`. */
export function sensitivity(program: Command, { language, say, flags, count, after }: Speaking): void {
  program
    .command('sensitivity')
    .description(
      say({
        en: 'Say which uncertain inputs a metric depends on, and what luck does besides.',
        zh: '说明指标取决于哪些不确定的输入，运气又占多少。',
      }),
    )
    .argument(flags('<file>'), say({ en: 'a scenario file', zh: '一个场景文件' }))
    .option(
      flags('--vary <path=range>'),
      say({
        en: 'an uncertain input, path=from:to:2; may be given many times',
        zh: '一个不确定的输入，写成“字段=起:止:2”；可以写多次',
      }),
      collect,
    )
    .option(
      flags('--metric <metric>'),
      say({ en: 'what depends on them', zh: '看哪个指标受它们影响' }),
      'economics.profit',
    )
    .option(
      flags('--trajectories <number>'),
      say({ en: 'of the screening (Morris)', zh: '筛选（莫里斯法）的轨迹数' }),
      count(2),
      12,
    )
    .option(
      flags('--rows <number>'),
      say({ en: 'of the indices (Sobol); a power of two is best', zh: '计算索博尔指数的行数；最好是2的幂' }),
      count(2),
      32,
    )
    .option(
      flags('--runs <number>'),
      say({ en: 'runs of each point; two or more tell luck apart', zh: '每个点运行多少次；两次以上才能分出运气' }),
      count(1),
      2,
    )
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
      say({ en: 'change a field at every point; may be given many times', zh: '在每个点都改一个字段；可以写多次' }),
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
    .addHelpText(
      'after',
      after(examples, {
        en: 'Runs (trajectories × (inputs + 1) + rows × (inputs + 2)) × runs.',
        zh: '总共运行 (轨迹数 × (输入数 + 1) + 行数 × (输入数 + 2)) × 每点次数。',
      }),
    )
    .action(async (file: string, options: Flags) => {
      const { sensitivity: work } = await import('../commands/sensitivity.ts')
      process.exitCode = await work(file, { vary: [], set: [], quiet: false, ...options, lang: language })
    })
}
