import type { z } from 'zod'
import { type Entry, type Written, whenAsked } from '../catalogue.ts'
import { duration } from '../units/duration.ts'
import { moment } from '../units/moment.ts'
import { text } from '../units/word.ts'
import { type Clock, dayOf } from './clock.ts'
import type { Conditions } from './conditions.ts'
import { type CounterMeasure, counterMeasureField, type Guard } from './counterMeasure.ts'
import { luckFields } from './luck.ts'

/** The four families of risk: the market, operation, technique, and law or the platform's rules. */
export type RiskClass = 'market' | 'operation' | 'technical' | 'legal'

/** One day of something that befalls the campaign, as its rule is told of it. */
export interface Blow {
  /** How large it is: 1 as its fields say, 2 twice as strong, less with a counter-measure. */
  readonly size: number
  /** Which of its days this is, from 0. */
  readonly age: number
  /** The plays it is about, by place; none where it is about no play. */
  readonly plays: readonly number[]
}

/** What a circumstance sees of a play when it looks for its grounds. */
export interface PlaySeen {
  readonly name: string
  /** Levels of the line of referrers that it rewards; the largest of its drawn prizes in fen, 0 without any. */
  readonly levels: number
  readonly largestPrize: number
  /** Whether it runs today. */
  readonly runs: boolean
  /** Different people who have been rewarded by it, or were the reason of a reward, so far. */
  readonly takingPart: () => number
}

/** Something that may befall the campaign for some days, and what it does to the day's conditions. It holds no history. */
export interface Circumstance {
  readonly kind: string
  readonly name: string
  readonly class: RiskClass
  /** Whether luck decides if it happens, and when. */
  readonly random: boolean
  /** Chance that it happens in the run, 0..1, without its counter-measure; 1 for what is scheduled. */
  readonly likelihood: number
  /** The first and the last day on which it can start, counted from 0; the same for what is scheduled. */
  readonly start: number
  readonly until: number
  /** How many days it lasts. */
  readonly days: number
  /** Mean size, without the counter-measure, and the spread of its logarithm. */
  readonly size: number
  readonly sizeSpread: number
  readonly counterMeasure: Guard
  /**
   * The plays that give it its grounds today. Where a circumstance has this rule it waits from its start for the first
   * day with any, and never happens without.
   */
  readonly grounds?: (plays: readonly PlaySeen[]) => readonly number[]
  /** Changes today's conditions; called once on each of its days, before anyone acts. */
  readonly befall: (conditions: Conditions, blow: Blow) => void
}

/** What a circumstance is told when it is made. */
export interface CircumstanceContext {
  readonly clock: Clock
}

/** An entry of the catalogue of circumstances: any entry's parts, its class of risk, and what can be done against it. */
export interface CircumstanceEntry<Fields extends z.ZodRawShape>
  extends Entry<Fields, CircumstanceContext, Circumstance> {
  readonly class: RiskClass
  readonly counterMeasure: CounterMeasure
}

/** An entry of the catalogue of circumstances; keeps the field types that `make` may rely on. */
export function circumstanceEntry<Fields extends z.ZodRawShape>(
  given: Written<CircumstanceEntry<Fields>, Fields>,
): CircumstanceEntry<Fields> {
  return whenAsked(given)
}

/**
 * The fields every circumstance has.
 *
 * @param measure what can be done against it
 * @param days how long it usually lasts, where that is not a day
 */
export function circumstanceFields(measure: CounterMeasure, days = '1 day') {
  return {
    name: text({
      summary: {
        en: 'What you call this event; left out, its kind.',
        zh: '这个事件的名称；不写则用其种类。',
      },
      default: '',
      longest: 80,
    }),
    start: moment({
      summary: {
        en: 'First day of the event; of a random one the first day on which it can start, left out the first of all.',
        zh: '事件的第一天；随机事件则为最早可能开始的一天，不写则从头起。',
      },
    }).optional(),
    days: duration({ summary: { en: 'How long it lasts.', zh: '持续多久。' }, default: days, min: 1 }),
    ...luckFields,
    counterMeasure: counterMeasureField(measure),
  }
}

/** What of every circumstance's fields its basics follow from. */
interface BasicFields {
  readonly name: string
  readonly start?: string | number | undefined
  readonly until?: string | number | undefined
  readonly days: number
  readonly likelihood?: number | undefined
  readonly size: number
  readonly sizeSpread: number
  readonly counterMeasure: Omit<Guard, 'name'>
}

/** The parts of a circumstance that follow from the fields every circumstance has. Throws `missing start`. */
export function circumstanceBasics(
  kind: string,
  { class: riskClass, counterMeasure }: { readonly class: RiskClass; readonly counterMeasure: CounterMeasure },
  fields: BasicFields,
  clock: Clock,
) {
  const random = fields.likelihood !== undefined || fields.until !== undefined
  if (!random && fields.start === undefined) throw new Error('missing start')
  const start = fields.start === undefined ? 0 : dayOf(clock, fields.start)
  const last = fields.until === undefined ? Math.round(clock.days) - 1 : dayOf(clock, fields.until)
  return {
    kind,
    name: fields.name === '' ? kind : fields.name,
    class: riskClass,
    random,
    likelihood: fields.likelihood ?? 1,
    start,
    until: random ? last : start,
    days: Math.round(fields.days),
    size: fields.size,
    sizeSpread: fields.sizeSpread,
    counterMeasure: { ...fields.counterMeasure, name: counterMeasure.name },
  }
}
