/** Every code a problem can carry: how bad it is, and what it means. Codes stay the same from version to version. */
export const problemCodes = {
  // The file as a whole.
  'too-large': { severity: 'error', means: 'The file is larger than 10 MB, or holds more words than any scenario.' },
  'not-text': { severity: 'error', means: 'The file is not UTF-8 text.' },
  empty: { severity: 'error', means: 'The file says nothing.' },
  'not-a-map': { severity: 'error', means: 'The file is YAML, but not a list of `key: value` lines.' },
  'too-deep': { severity: 'error', means: 'The file is nested deeper than any scenario.' },
  'bad-yaml': { severity: 'error', means: 'The text is not YAML.' },
  'many-documents': { severity: 'error', means: 'The file holds more than one document.' },
  'yaml-alias': { severity: 'error', means: 'An anchor or alias is used; scenarios are written out.' },
  'yaml-tag': { severity: 'error', means: 'A tag or directive is used; scenarios are plain data.' },
  'bad-key': { severity: 'error', means: 'A key is not a text.' },
  'duplicate-key': { severity: 'error', means: 'A key stands twice in the same place.' },

  // A field by itself.
  'unknown-key': { severity: 'error', means: 'No such field here.' },
  'unknown-kind': { severity: 'error', means: 'No such play, circumstance or generator.' },
  'unknown-word': { severity: 'error', means: 'Not one of the words this field knows.' },
  missing: { severity: 'error', means: 'A field without a default was left out.' },
  'empty-value': { severity: 'error', means: 'A key is written with nothing after it.' },
  'wrong-type': { severity: 'error', means: 'A text where a list belongs, or the like.' },
  'wrong-unit': { severity: 'error', means: 'Not a quantity of the unit this field is in.' },
  'out-of-range': { severity: 'error', means: 'A quantity this field cannot have.' },
  'wrong-length': { severity: 'error', means: 'A text or a list that is too long or too short.' },
  'graph-source': { severity: 'error', means: 'A graph needs either a generator or a file.' },
  'seed-source': { severity: 'error', means: 'First adopters are given in none or several of the ways there are.' },

  // A table of data.
  'bad-data': { severity: 'error', means: 'A table of daily counts cannot be read here.' },

  // Fields that do not go together.
  'shares-sum': { severity: 'error', means: 'Shares of a whole do not make 100%.' },
  'unknown-topic': { severity: 'error', means: 'A topic that is not in market.topics.' },
  'unknown-segment': { severity: 'error', means: 'A segment that is not in market.segments.' },
  'two-amounts': { severity: 'error', means: 'A reward is given both by a total and by an amount a side.' },
  'unknown-seed': { severity: 'error', means: 'A first adopter of a reduced form who is not in the edge list.' },
  'unknown-play': { severity: 'error', means: 'A circumstance is about a play that the scenario does not have.' },
  'duplicate-name': { severity: 'error', means: 'Two things have the same name.' },
  'ends-before-start': { severity: 'error', means: 'A play, or something else with dates, ends before it starts.' },
  'too-many-members': { severity: 'error', means: 'The community has more members than the market has people.' },
  'out-of-memory': { severity: 'error', means: 'A run would take more memory than there is.' },
  'too-many-rows': {
    severity: 'error',
    means: 'A run would have more ties, or rows of a table, than can be numbered.',
  },
  'unreadable-file': { severity: 'error', means: 'The scenario, or the file of ties that it names, cannot be read.' },
  'unknown-metric': { severity: 'error', means: 'A target names no metric.' },
  'bad-target': { severity: 'error', means: 'A target is not a comparison and a value.' },
  'bad-setting': { severity: 'error', means: 'A --set is not path=value, or its path leads nowhere.' },
  'not-comparable': { severity: 'error', means: 'The designs of a comparison are too few, or do not go together.' },
  'bad-option': { severity: 'error', means: 'The words of an option, such as --until, cannot be read.' },

  // What can be run, but is hardly meant.
  'end-and-days': { severity: 'warning', means: 'A play says both when it ends and how long it runs.' },
  'idle-field': { severity: 'warning', means: 'A field is written that does nothing, since another decides.' },
  'outside-clock': {
    severity: 'warning',
    means: 'A play, circumstance or series falls outside the run, wholly or in part.',
  },
  'outside-play': { severity: 'warning', means: 'A paid post is planned for a day on which its play is over.' },
  'reward-above-margin': { severity: 'warning', means: 'The rewards for a friend are more than an order earns.' },
  'too-many-levels': { severity: 'warning', means: 'A commission of three levels or more, which the law forbids.' },
  'nobody-honours': { severity: 'warning', means: 'A reward that only another kind of play makes worth something.' },
  'cost-above-price': { severity: 'warning', means: 'An order costs more than it is sold for.' },
  'people-unused': { severity: 'warning', means: 'market.people is given, but the edge list decides.' },
} as const satisfies Record<string, { readonly severity: 'error' | 'warning'; readonly means: string }>

export type ProblemCode = keyof typeof problemCodes
