import type { Workload } from '../workload.ts'
import type { Host } from './host.ts'

/** A campaign of the benchmark in a world of objects, from a market in which nobody has joined; how many join. */
export function campaignIn<Person>(host: Host<Person>, told: Workload): number {
  for (const person of host.people) host.become(person, 'outside')
  const coming: Person[] = []
  while (coming.length < told.seeds) invite(pick(host.people))
  return told.logIn === 0 ? cascade() : visits()

  function invite(person: Person): void {
    if (host.standing(person) !== 'outside') return
    host.become(person, 'coming')
    coming.push(person)
  }

  /** Those who joined yesterday ask each friend, until nobody has. */
  function cascade(): number {
    let joined = 0
    while (coming.length > 0) {
      joined += enter()
      host.everybody((person) => {
        if (host.standing(person) !== 'member') return
        host.become(person, 'former')
        for (const friend of host.friends(person)) {
          if (host.standing(friend) === 'outside' && Math.random() < told.accept) invite(friend)
        }
      })
    }
    return joined
  }

  function visits(): number {
    let joined = 0
    for (let day = 0; day < told.days; day++) {
      joined += enter()
      host.everybody((person) => {
        if (host.standing(person) !== 'member') return
        if (Math.random() < told.logIn && Math.random() < told.invite) {
          const friends = host.friends(person)
          for (let time = 0; time < 2 && friends.length > 0; time++) {
            const friend = pick(friends)
            if (host.standing(friend) === 'outside' && Math.random() < told.accept) invite(friend)
          }
        }
        if (Math.random() < told.buy) host.order(person)
        if (Math.random() < told.leave) host.become(person, 'former')
      })
    }
    return joined
  }

  /** Whoever said yes is a member from now on. */
  function enter(): number {
    for (const person of coming) host.become(person, 'member')
    return coming.splice(0).length
  }
}

function pick<Value>(from: readonly Value[]): Value {
  return from[Math.floor(Math.random() * from.length)]!
}
