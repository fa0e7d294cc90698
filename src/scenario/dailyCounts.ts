/**
 * What a marketer counts every day and a run counts, too, by the words that head its column in a table of theirs: English
 * and Chinese, small letters, without spaces and signs.
 */
export const dailyCounts = {
  members: {
    names: [
      'members',
      'users',
      'totalmembers',
      'totalusers',
      '会员数',
      '成员数',
      '用户数',
      '累计用户',
      '累计会员',
      '总用户数',
      '群成员',
    ],
  },
  joins: {
    names: [
      'joins',
      'newmembers',
      'newusers',
      'signups',
      'registrations',
      'adopters',
      '新增用户',
      '新增会员',
      '新增',
      '新用户',
      '新会员',
      '注册数',
      '拉新',
      '拉新数',
      '加入人数',
    ],
  },
  invites: {
    names: ['invites', 'invitations', 'invitationssent', '邀请', '邀请数', '邀请次数', '分享邀请', '发出邀请'],
  },
  orders: { names: ['orders', 'purchases', '订单', '订单数', '下单数', '成交单数', '成交数', '购买次数'] },
  logins: {
    names: [
      'logins',
      'dau',
      'dailyactiveusers',
      'activeusers',
      '登录',
      '登录数',
      '登录人数',
      '日活',
      '日活跃用户',
      '活跃用户',
    ],
  },
} as const satisfies Readonly<Record<string, { readonly names: readonly string[] }>>

/** A count of `dailyCounts`. */
export type DailyCount = keyof typeof dailyCounts

/** The words that head the column of days: dates, or numbers from 1. */
export const dayNames: readonly string[] = ['date', 'day', '日期', '天', '天数', '日', '时间']

/** A heading as its names are compared: small letters, without spaces and signs. */
export function plainName(heading: string): string {
  return heading.toLowerCase().replace(/[\s_\-.()（）]/g, '')
}
