import type { Model } from './model.ts'
import { nextTie, otherEnd } from './ties.ts'
import { banned, former, member, never, prospect, type World } from './world.ts'

/** Puts the list of members in the order of their numbers, so that a walk along it goes through every column one way. */
export function lineUp({ people }: Model, { status, members, place }: World): void {
  let count = 0
  const take = (from: number, to: number) => {
    for (let person = from; person < to; person++) {
      if (status[person] !== member) continue
      place[person] = count
      members[count++] = person
    }
  }
  const fours = foursOf(status)
  for (let at = 0; at < fours.length; at++)
    if ((fours[at] & ~(fours[at] >>> 1) & lowest) !== 0) take(4 * at, 4 * at + 4)
  take(4 * fours.length, people)
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

/** Puts a person among the members, and lets their friends know: status, list of members, friends who are members. */
export function enter(model: Model, world: World, person: number): void {
  world.status[person] = member
  world.place[person] = world.memberCount
  world.members[world.memberCount++] = person
  tellFriends(model, world, person, 1)
}

/** Takes a member off the list, as a former member or shut out; the last one of the list moves into the gap. */
export function exit(model: Model, world: World, person: number, status: number): void {
  const { members, place } = world
  world.status[person] = status
  const last = members[--world.memberCount]
  members[place[person]] = last
  place[last] = place[person]
  place[person] = never
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
