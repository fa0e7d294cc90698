/** The languages that the product speaks; each text for people is written in all of them, side by side. */
export type Language = 'en' | 'zh'

/** A text in each language: one that is missing does not compile. */
export type Words = Readonly<Record<Language, string>>
