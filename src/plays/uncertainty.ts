import { effect } from '../units/amount.ts'

/** The field of plays whose rewards to the member are drawn. */
export const uncertaintyFields = {
  uncertainty: effect({
    summary: {
      en: 'Effect on sharing of not knowing beforehand how much a friend earns, while something can be earned.',
      zh: 'Effect on sharing of not knowing beforehand how much a friend earns, while something can be earned.',
    },
    default: 0.19,
    source: {
      en: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
      zh: 'odds x 1.21 with an uncertain reward to the sender, field experiment on 160,000 users, Management Science 2024',
    },
  }),
}
