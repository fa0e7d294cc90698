/** What is counted each day: the column's name, its unit, and what it counts. */
export const dayColumns = {
  prospects: ['people', 'people who have not joined'],
  members: ['people', 'members at the end of the day'],
  former: ['people', 'people who have left and not come back'],
  banned: ['people', 'people shut out for cheating on the day'],
  newMembers: ['people', 'people who joined on the day'],
  newByReferral: ['people', 'of these, through an invitation'],
  newBySearch: ['people', 'of these, by themselves'],
  newByMedia: ['people', 'of these, through advertising'],
  newByKol: ['people', 'of these, through a paid post of an opinion leader or consumer'],
  newByShop: ['people', 'of these, through the shop'],
  newByPrivateChat: ['people', 'of those by an invitation, through private chat'],
  newByGroup: ['people', 'through a chat group'],
  newByFeed: ['people', 'through the feed'],
  newByShortVideo: ['people', 'through a short video'],
  left: ['people', 'members who left on the day'],
  contacted: ['people', 'former members who were asked to come back on the day'],
  returned: ['people', 'of these, who came back'],
  exposures: [
    'exposures',
    'times someone outside came across the community by search, advertising, a paid post or the shop',
  ],
  logins: ['logins', 'members who logged in on the day'],
  activeWeek: ['people', 'members who logged in on the day or the 6 days before'],
  activeMonth: ['people', 'members who logged in on the day or the 29 days before'],
  optedOut: ['people', 'members who have switched notifications off'],
  likes: ['likes', 'likes given'],
  comments: ['comments', 'comments written'],
  posts: ['posts', 'posts written, those of challenges included'],
  tookPartOnline: ['people', 'members who took part in an online activity or a challenge'],
  tookPartOffline: ['people', 'members who took part in an offline activity'],
  tookPartQuiz: ['people', 'of these, in each quiz held'],
  tookPartDraw: ['people', 'in each draw'],
  tookPartTopic: ['people', 'in each talk about a topic'],
  tookPartMeetUp: ['people', 'in each meeting'],
  complaints: ['complaints', 'complaints made'],
  complaintsAnswered: ['complaints', 'complaints answered on the day'],
  complaintsIgnored: ['complaints', 'complaints given up on the day, which nobody had answered'],
  sharers: ['people', 'members who shared, on any channel'],
  invitationsSent: ['invitations', 'private invitations sent'],
  postsSeen: ['people', 'people outside who saw a shared post in their feed'],
  groupPostsSeen: ['people', 'people outside who saw a shared post in a chat group'],
  videosSeen: ['people', 'people outside who saw a shared short video'],
  sharesBlocked: ['shares', 'times that a platform did not let out what a member shared'],
  invitationsAnswered: ['invitations', 'private invitations answered on the day'],
  invitationsExpired: ['invitations', 'private invitations that ran out unanswered on the day'],
  invitationsPending: ['invitations', 'private invitations not answered yet'],
  ordersFullPrice: ['orders', 'orders at the list price'],
  ordersOnDeal: ['orders', 'orders below the list price'],
  firstOrders: ['orders', "orders that are a member's first"],
  gmv: ['fen', 'orders at list prices'],
  revenue: ['fen', 'what buyers paid'],
  discounts: ['fen', 'list price less what was paid'],
  goodsCost: ['fen', 'cost of what was sold, less that of orders called off and the worth of what came back'],
  ordersReturned: ['orders', 'orders sent back on the day'],
  refunds: ['fen', 'given back for orders that went wrong, were sent back or called off'],
  rewardsPaid: ['fen', 'rewards paid in cash and in kind on the day'],
  rewardsPending: ['fen', 'rewards promised and not yet paid, lapsed or refused'],
  rewardsExpired: ['fen', 'promised rewards that expired on the day'],
  rewardsClawedBack: ['fen', 'rewards paid earlier and recovered on the day'],
  pointsEarned: ['points', 'points credited to members'],
  pointsBurned: ['points', 'points used, off an order or for a gift'],
  pointsExpired: ['points', 'points that expired unused on the day'],
  pointsOutstanding: ['points', 'points that members have'],
  pointsLiability: ['fen', 'of the rewards pending, what those points may cost'],
  fraudLoss: ['fen', 'of the rewards paid, those to throw-away accounts'],
  fakeAccounts: ['accounts', 'throw-away accounts made on the day'],
  screeningCost: ['fen', 'review of claims to rewards'],
  mediaCost: ['fen', 'advertising'],
  channelCost: ['fen', 'messages and views on channels, and the visits and commission of the shop'],
  kolCost: ['fen', 'fees of opinion leaders and consumers for posts'],
  contentCost: ['fen', 'making content, and recommending it'],
  activityCost: ['fen', 'holding activities'],
  protectionCost: ['fen', 'counter-measures against risks'],
  fines: ['fen', 'fines'],
  hostCost: ['fen', 'wages of hosts'],
  winBackCost: ['fen', 'win-back: messages, and cash to those who came back'],
  freshness: ['share', 'freshness of the latest piece of content, 0..1; a mean where segments have their own'],
  satisfaction: ['share', 'mean satisfaction of members, 0..1'],
  fatigue: ['number', 'mean weariness of members, 0 when fresh'],
  referencePrice: ['share', 'mean reference price of members as a part of the list price'],
} as const satisfies Record<string, readonly [unit: string, meaning: string]>

/** The lines of the ledger that are spent on members besides goods and discounts, those that come back, and what risks cost. */
export const spendingColumns = [
  'rewardsPaid',
  'screeningCost',
  'mediaCost',
  'channelCost',
  'kolCost',
  'contentCost',
  'activityCost',
  'hostCost',
  'winBackCost',
] as const
export const riskColumns = ['protectionCost', 'fines'] as const
export const recoveredColumns = ['rewardsClawedBack'] as const

export type DayColumn = keyof typeof dayColumns

/** One row a day, one column a count; amounts in fen. */
export type DayRows = Readonly<Record<DayColumn, Float64Array>>

const names = Object.keys(dayColumns)

/** Rows for a run of some days, all zero; the columns share one buffer. */
export function noDays(days: number): DayRows {
  const all = new Float64Array(names.length * days)
  const columns: Record<string, Float64Array> = {}
  for (let at = 0; at < names.length; at++) columns[names[at]] = all.subarray(at * days, (at + 1) * days)
  return columns as DayRows // every key of `dayColumns`, by construction
}
