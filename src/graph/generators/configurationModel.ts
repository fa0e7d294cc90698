import { exp } from '../../arithmetic/exp.ts'
import { power } from '../../arithmetic/power.ts'
import { entry } from '../../catalogue.ts'
import { normalFrom } from '../../random/normalFrom.ts'
import { stream, uniform } from '../../random/stream.ts'
import { amount } from '../../units/amount.ts'
import { choice } from '../../units/word.ts'
import { noEdges } from '../edges.ts'
import { fromEdges } from '../fromEdges.ts'
import type { Graph, GraphRequest } from '../graph.ts'
import { matchStubs } from '../matchStubs.ts'

const name = 'graph.configurationModel'

/**
 * Configuration model: everybody's number of ties is drawn first, then the ends are tied together at random.
 *
 * The number x of mean d is, for a draw u, d (γ − 2)/(γ − 1) · (1 − u)^(−1/(γ − 1)) under a power law of exponent γ, and
 * d exp(s Φ⁻¹(u) − s²/2) if log-normal of spread s; it is rounded up with the chance of its fraction, so that the mean
 * stays d, and is at most n − 1. Ties to oneself and repeated ones are dropped afterwards: few where the degrees have a
 * variance, many among the hubs of a power law below 3 (Newman, Strogatz & Watts 2001; Britton, Deijfen & Martin-Löf
 * 2006). A giant component exists if ⟨k²⟩ > 2⟨k⟩ (Molloy & Reed 1995).
 */
export const configurationModel = entry({
  summary: {
    en: 'Each person has a number of ties drawn from a distribution; whom they tie to is chance.',
    zh: '每人的关系数从一个分布抽取；与谁结交则是随机的。',
  },
  chinese: '配置模型',
  parameters: () => ({
    meanDegree: amount({
      summary: { en: 'Ties of an average person.', zh: '人均关系数。' },
      default: 10,
      max: 10_000,
      source: 'assumption',
    }),
    degrees: choice(['powerLaw', 'logNormal', 'fixed'], {
      summary: {
        en: 'How the numbers of ties differ: by a power law (few hubs), log-normally, or hardly (fixed).',
        zh: '关系数怎样不同：幂律（少数枢纽）、对数正态，或几乎相同（fixed）。',
      },
      default: 'powerLaw',
      source: 'assumption',
    }),
    exponent: amount({
      summary: {
        en: 'Exponent of the power law; the lower, the larger the hubs.',
        zh: '幂律的指数；越低，枢纽越大。',
      },
      default: 2.5,
      min: 2.05,
      max: 20,
      source: {
        en: 'exponents between 2 and 3 are usual in data: Clauset, Shalizi & Newman 2009',
        zh: '数据中常见2到3之间的指数：Clauset, Shalizi & Newman 2009',
      },
    }),
    degreeSpread: amount({
      summary: {
        en: 'Spread of log-normal numbers of ties: standard deviation of the logarithm.',
        zh: '对数正态关系数的离散程度：其对数的标准差。',
      },
      default: 0.7,
      max: 3,
      source: 'assumption',
    }),
  }),
  make({ meanDegree, degrees, exponent, degreeSpread }, { nodes, seed }: GraphRequest): Graph {
    const expected = {
      powerLaw: (u: number) => ((exponent - 2) / (exponent - 1)) * power(1 - u, -1 / (exponent - 1)),
      logNormal: (u: number) => exp(degreeSpread * normalFrom(u) - (degreeSpread * degreeSpread) / 2),
      fixed: () => 1,
    }[degrees]
    const sociable = stream(seed, `${name}.degree`)
    const rounding = stream(seed, `${name}.rounding`)
    const drawn = new Int32Array(nodes)
    for (let node = 0; node < nodes; node++) {
      const wanted = meanDegree * expected(uniform(sociable, node))
      drawn[node] = Math.min(nodes - 1, Math.floor(wanted + uniform(rounding, node)))
    }
    const edges = noEdges((nodes * meanDegree * 1.1) / 2)
    matchStubs(edges, drawn, seed, `${name}.match`)
    return fromEdges(nodes, edges.sources, edges.targets, edges.count).graph
  },
})
