import type { DailyCount } from '../../scenario/dailyCounts.ts'
import type { Words } from '../../text/language.ts'

/** What each count is called, and its unit on an axis. */
export const counted: Readonly<Record<DailyCount, { readonly name: Words; readonly unit: Words }>> = {
  members: { name: { en: 'Members', zh: '会员数' }, unit: { en: 'members', zh: '会员（人）' } },
  joins: { name: { en: 'Joins', zh: '新增用户' }, unit: { en: 'joins a day', zh: '每日新增（人）' } },
  invites: { name: { en: 'Invitations', zh: '邀请数' }, unit: { en: 'invitations a day', zh: '每日邀请（次）' } },
  orders: { name: { en: 'Orders', zh: '订单数' }, unit: { en: 'orders a day', zh: '每日订单（单）' } },
  logins: { name: { en: 'Logins', zh: '登录数' }, unit: { en: 'logins a day', zh: '每日登录（人）' } },
}
