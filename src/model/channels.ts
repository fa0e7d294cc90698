import { z } from 'zod'
import type { Words } from '../text/language.ts'
import { section } from '../units/section.ts'
import { feed } from './channels/feed.ts'
import { group } from './channels/group.ts'
import { media } from './channels/media.ts'
import { privateChat } from './channels/privateChat.ts'
import { search } from './channels/search.ts'
import { shop } from './channels/shop.ts'
import { shortVideo } from './channels/shortVideo.ts'

/** The channels by which members pass word on, by their word in a scenario file. */
export const memberChannels = {
  privateChat,
  group,
  feed,
  shortVideo,
} as const

/** The channels by which people come across the community without a member; whoever is reached by several goes by the first. */
export const outsideChannels = {
  search,
  media,
  shop,
} as const

export type MemberWord = keyof typeof memberChannels
export type OutsideWord = keyof typeof outsideChannels

/** The words of the channels, in order. */
export const memberWords = Object.keys(memberChannels) as readonly MemberWord[] // the keys of a literal
export const outsideWords = Object.keys(outsideChannels) as readonly OutsideWord[] // likewise

/** The channels of members by their number in the table of invitations. */
export const channelsByNumber: readonly MemberWord[] = [...memberWords].sort(
  (a, b) => memberChannels[a].number - memberChannels[b].number,
)

/** The ways by which word reaches people. */
export const channelFields = z.strictObject({ ...sectionsOf(memberChannels), ...sectionsOf(outsideChannels) })

export type Channels = z.output<typeof channelFields>

interface Described {
  readonly summary: Words
  readonly parameters: z.ZodObject<z.ZodRawShape, z.core.$strict>
}

/** One section a channel, with the channel's own fields. */
function sectionsOf<Catalogue extends Readonly<Record<string, Described>>>(channels: Catalogue) {
  const sections = Object.entries(channels).map(([word, each]) => [word, section(each.summary, each.parameters)])
  // Entry by entry the section of the channel of that word, by construction.
  return Object.fromEntries(sections) as { [Word in keyof Catalogue]: z.ZodPrefault<Catalogue[Word]['parameters']> }
}
