import { log } from '../arithmetic/log.ts'

const leastAppeal = 0.02
/**
 * What an amount is worth to someone: g(v) = ln(1 + v / v½) / ln 2, so that v½ is worth 1.
 *
 * @param fen the amount, 0 or more
 * @param halfReward v½, fen
 * @returns 0 or more, concave
 */
export function worth(fen: number, halfReward: number): number {
  return fen <= 0 ? 0 : log(1 + fen / halfReward) / Math.LN2
}

/**
 * How far content moves a decision, before its own weight: the logarithm of its appeal over the ordinary appeal.
 *
 * With a weight of 1 the odds are proportional to the appeal: content that speaks to someone twice as much doubles them.
 */
export function pull(appeal: number, ordinaryAppeal: number): number {
  return log(Math.max(appeal, leastAppeal) / ordinaryAppeal)
}
