import type { Scenario } from '../../scenario/schema.ts'

/** What the market cares about, topic by topic, and what the content is about; each sums to 1. */
export interface Mix {
  readonly wanted: readonly number[]
  readonly made: readonly number[]
}

/** The mean interests of the market’s segments, by their shares, and the shares of the content’s topics. */
export function mixOf({ market, content }: Scenario): Mix {
  const { topics, segments } = market
  const alike = topics.map(() => 1 / topics.length)
  const part = (record: Readonly<Record<string, number>>) =>
    Object.keys(record).length === 0 ? alike : topics.map((topic) => record[topic] ?? 0)
  const wanted = topics.map((_, at) =>
    segments.reduce((sum, { share, interests }) => sum + share * part(interests)[at], 0),
  )
  return { wanted: normed(wanted), made: part(content.topics) }
}

/** How well the content matches the market’s interests: the cosine of the two, 0..1. */
export function matchOf({ wanted, made }: Mix): number {
  const dot = wanted.reduce((sum, each, at) => sum + each * made[at], 0)
  const length = (values: readonly number[]) => Math.sqrt(values.reduce((sum, each) => sum + each * each, 0))
  return dot / (length(wanted) * length(made))
}

/** The same scenario whose content is about what the market cares about, in these parts. */
export function onWhatIsWanted(scenario: Scenario): Scenario {
  const { wanted } = mixOf(scenario)
  const topics = Object.fromEntries(scenario.market.topics.map((topic, at) => [topic, wanted[at]]))
  return { ...scenario, content: { ...scenario.content, topics } }
}

function normed(values: readonly number[]): readonly number[] {
  const all = values.reduce((sum, each) => sum + each, 0)
  return values.map((each) => each / all)
}
