import { effect } from '../units/amount.ts'

/** The field of plays whose rewards to the member are drawn. */
export const uncertaintyFields = {
  uncertainty: effect({
    summary: {
      en: 'Effect on sharing of not knowing beforehand how much a friend earns, while something can be earned.',
      zh: '有奖可得但事先不知一位好友值多少，对分享的影响。',
    },
    default: 0.19,
    source: {
      en: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
      zh: '给发送者的奖励不确定时几率 x 1.21，16万用户实地实验，Management Science 2024',
    },
  }),
}
