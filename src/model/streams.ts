import { type Stream, stream, streamBelow, streamNumbered } from '../random/stream.ts'
import { recent } from './recent.ts'

/**
 * The named sources of luck, one a decision.
 *
 * A draw is keyed by what it decides (who, whom, when), so that two runs that differ in one thing share all other luck
 * and the order of people never matters.
 */
export const purposes = {
  segmentLeaning: 'person.segment',
  fitLeaning: 'person.fit',
  dealLeaning: 'person.dealProneness',
  interests: 'person.interests',
  sociability: 'person.sociability',
  liveliness: 'person.liveliness',
  buyingRate: 'person.buyingRate',
  staying: 'person.staying',
  opportunism: 'person.opportunism',
  founding: 'community.founding',
  pieces: 'content.pieces',
  pieceTopic: 'content.topic',
  pieceFormat: 'content.format',
  pieceQuality: 'content.quality',
  piecePrompt: 'content.prompt',
  plannedTopic: 'content.planned.topic',
  plannedQuality: 'content.planned.quality',
  plannedPrompt: 'content.planned.prompt',
  activities: 'community.activities',
  search: 'arrive.search',
  media: 'arrive.media',
  shop: 'arrive.shop',
  arrival: 'arrive.accept',
  login: 'login',
  optOut: 'login.optOut',
  outage: 'login.outage',
  blocked: 'share.blocked',
  stockOut: 'buy.stockOut',
  like: 'takePart.like',
  comment: 'takePart.comment',
  post: 'takePart.post',
  online: 'takePart.online',
  meetsAt: 'takePart.meet',
  meetsAtWhom: 'takePart.whom',
  offline: 'takePart.offline',
  sharePrivately: 'share.private',
  shareInFeed: 'share.feed',
  shareInGroup: 'share.group',
  shareVideo: 'share.video',
  ask: 'share.ask',
  askFirst: 'share.askFirst',
  reach: 'share.reach',
  tag: 'share.tag',
  groupSeat: 'share.groupSeat',
  groupReach: 'share.groupReach',
  videoViews: 'share.videoViews',
  videoViewer: 'share.videoViewer',
  detection: 'share.detection',
  reply: 'answer.ever',
  reaction: 'answer.reaction',
  delay: 'answer.delay',
  accept: 'answer.accept',
  which: 'answer.which',
  meet: 'join.meet',
  meetWhom: 'join.whom',
  order: 'buy.order',
  stock: 'buy.stock',
  delivery: 'buy.delivery',
  falseClaim: 'buy.falseClaim',
  payout: 'settle.order',
  falseAlarm: 'settle.falseAlarm',
  review: 'settle.review',
  cheat: 'cheat',
  partner: 'cheat.partner',
  ring: 'person.ring',
  sendBack: 'buy.sendBack',
  sendBackWhen: 'buy.sendBackWhen',
  complain: 'complain',
  respond: 'complain.respond',
  leave: 'leave',
  winBackReach: 'comeBack.reach',
  winBackTurn: 'comeBack.turn',
  comeBack: 'comeBack',
  adopt: 'reduced.adopt',
  threshold: 'reduced.threshold',
  offspring: 'reduced.offspring',
  stopBuying: 'reduced.stopBuying',
} as const

export type Purpose = keyof typeof purposes
export type Streams = Readonly<Record<Purpose, Stream>>

/** The streams of a run; the last ones are kept, since a run and its twin have the same. */
export function streamsOf(seed: string): Streams {
  return lately(seed, () => madeOf(seed))
}

const lately = recent<Streams>()

function madeOf(seed: string): Streams {
  const made = Object.entries(purposes).map(([purpose, name]) => [purpose, stream(seed, name)])
  return Object.fromEntries(made) as Streams // every key of `purposes`, by construction
}

/**
 * The streams of a run of a reduced form, of which many are made a second: all come of one key.
 *
 * That of a replicate, whose seed ends in a number (`…/17`), comes of the key of what stands before it, so that no key has to
 * be made for each.
 */
export function reducedStreams(seed: string): (purpose: Purpose) => Stream {
  const above = reducedStream(seed)
  return (purpose) => streamBelow(above, purposes[purpose])
}

/** The seed that was asked for last, and its stream. */
let lastReduced: { readonly seed: string; readonly above: Stream } | undefined

function reducedStream(seed: string): Stream {
  const slash = seed.lastIndexOf('/')
  const number = Number(seed.slice(slash + 1)) >>> 0
  const isNumbered = slash >= 0 && String(number) === seed.slice(slash + 1)
  if (!isNumbered) {
    if (lastReduced?.seed !== seed) lastReduced = { seed, above: stream(seed, 'reduced') }
    return lastReduced.above
  }
  return streamNumbered(reducedStream(seed.slice(0, slash)), number)
}

/** The stream of what people decide about one play: by the play's name, so that no play changes another's luck. */
export function streamOfPlay(seed: string, play: string): Stream {
  return stream(seed, `play.${play}`)
}

/** The stream of what luck decides about one circumstance: by its name, so that none changes another's luck. */
export function streamOfCircumstance(seed: string, circumstance: string): Stream {
  return stream(seed, `circumstance.${circumstance}`)
}
