import type { Model } from './model.ts'
import { answer } from './processes/answer.ts'
import { arrive } from './processes/arrive.ts'
import { befall } from './processes/befall.ts'
import { buy } from './processes/buy.ts'
import { cheat } from './processes/cheat.ts'
import { comeBack } from './processes/comeBack.ts'
import { complain } from './processes/complain.ts'
import { host } from './processes/host.ts'
import { join } from './processes/join.ts'
import { leave } from './processes/leave.ts'
import { logIn } from './processes/logIn.ts'
import { publish } from './processes/publish.ts'
import { record } from './processes/record.ts'
import { returnGoods } from './processes/returnGoods.ts'
import { settle } from './processes/settle.ts'
import { share } from './processes/share.ts'
import { takePart } from './processes/takePart.ts'
import type { World } from './world.ts'

/** One thing that happens in a day: reads what the earlier ones wrote, writes its own columns. */
export type Process = (model: Model, world: World, day: number) => void

/** A day, in order. */
export const schedule: readonly Process[] = [
  befall, //   what befalls the campaign today
  publish, //  the community publishes
  arrive, //   people from outside come across it
  logIn, //    members come
  host, //     hosts look after them
  takePart, // read, like, comment, post, join activities
  share, //    invite friends, post in the feed
  answer, //   invited people answer
  join, //     those who said yes become members
  buy, //      members order
  returnGoods, // and send orders back
  cheat, //    opportunists refer throw-away accounts
  settle, //   rewards fall due
  complain, // members give feedback; it is answered or ignored
  leave, //    members leave
  comeBack, // former members are won back
  record, //   the day's row
]
