import type { Model } from './model.ts'
import type { Roll } from './roll.ts'
import { banned, former, member, prospect } from './status.ts'
import { nextTie, otherEnd } from './ties.ts'
import type { World } from './world.ts'

/** Puts the list of members in the order of their numbers as people, so that a walk along it goes through every column one way. */
export function lineUp({ roll }: World): void {
  takeInOrder(roll)
  const { inOrder, isMember, members, place } = roll
  let count = 0
  for (let at = 0; at < roll.count; at++) {
    const row = inOrder[at]
    if (isMember[row] === 0) continue
    place[row] = count
    members[count++] = row
  }
}

/** Puts those who are new on the roll among the others, which are in order. */
function takeInOrder(roll: Roll): void {
  const { person, inOrder } = roll
  const fresh = Array.from({ length: roll.count - roll.ordered }, (_, at) => roll.ordered + at)
  if (fresh.length === 0) return
  fresh.sort((a, b) => person[a] - person[b])
  let old = roll.ordered - 1
  let next = fresh.length - 1
  for (let at = roll.count - 1; next >= 0; at--) {
    const isOld = old >= 0 && person[inOrder[old]] > person[fresh[next]]
    inOrder[at] = isOld ? inOrder[old--] : fresh[next--]
  }
  roll.ordered = roll.count
}

/** How many people stand where, by the number of the standing. */
export function standings(status: Uint8Array, counted: Float64Array): void {
  const fours = foursOf(status)
  counted.fill(0)
  for (let from = 0; from < fours.length; from += mostInByte) {
    const to = Math.min(fours.length, from + mostInByte)
    if (!countFours(fours, from, to, counted)) countOneByOne(status, 4 * from, 4 * to, counted)
  }
  countOneByOne(status, 4 * fours.length, status.length, counted)
}

/** The lowest bit of each of four standings that are read as one number. */
const lowest = 0x01010101
/** How many fours are counted before a byte is full. */
const mostInByte = 255

/**
 * Counts the standings of up to 255 fours, the four of each number side by side: the two bits of a standing say which it is.
 *
 * @returns false, with nothing counted, where there is a standing of more bits than two, which no person has
 */
function countFours(fours: Uint32Array, from: number, to: number, counted: Float64Array): boolean {
  let more = 0
  let ofMembers = 0
  let ofFormer = 0
  let ofBanned = 0
  for (let at = from; at < to; at++) {
    const low = fours[at] & lowest
    const high = (fours[at] >>> 1) & lowest
    ofMembers += low & ~high
    ofFormer += high & ~low
    ofBanned += low & high
    more |= fours[at]
  }
  if ((more & ~(lowest * 3)) !== 0) return false
  const [members, gone, shutOut] = [bytesOf(ofMembers), bytesOf(ofFormer), bytesOf(ofBanned)]
  counted[member] += members
  counted[former] += gone
  counted[banned] += shutOut
  counted[prospect] += 4 * (to - from) - members - gone - shutOut
  return true
}

function countOneByOne(status: Uint8Array, from: number, to: number, counted: Float64Array): void {
  for (let person = from; person < to; person++) counted[status[person]] += 1
}

function bytesOf(word: number): number {
  return (word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24)
}

function foursOf(status: Uint8Array): Uint32Array {
  return new Uint32Array(status.buffer, status.byteOffset, status.length >> 2)
}

/** Puts a person who is on the roll among the members, and lets their friends know: status, list of members, friends who are members. */
export function enter(model: Model, world: World, person: number): void {
  const { roll } = world
  const row = world.rowOf[person]
  world.status[person] = member
  roll.isMember[row] = 1
  roll.place[row] = world.memberCount
  roll.members[world.memberCount++] = row
  tellFriends(model, world, person, 1)
}

/** Takes a member off the list, as a former member or shut out; the last one of the list moves into the gap. */
export function exit(model: Model, world: World, person: number, status: number): void {
  const { members, place, isMember } = world.roll
  const row = world.rowOf[person]
  world.status[person] = status
  isMember[row] = 0
  const last = members[--world.memberCount]
  members[place[row]] = last
  place[last] = place[row]
  tellFriends(model, world, person, -1)
}

/** Friends are those of the market and those met in the community. */
function tellFriends(model: Model, world: World, person: number, change: number): void {
  const { offsets, neighbours } = model.graph
  const { memberFriends, ties, firstTie } = world
  for (let arc = offsets[person]; arc < offsets[person + 1]; arc++) memberFriends[neighbours[arc]] += change
  for (let row = firstTie[person]; row >= 0; row = nextTie(ties, row, person)) {
    memberFriends[otherEnd(ties, row, person)] += change
  }
}
