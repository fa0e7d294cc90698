// The floors of the house: a file imports from its own room or from a lower floor, never sideways, never up.
const floors = [
  ['text'],
  ['arithmetic', 'units', 'kernels'],
  ['random', 'catalogue.ts'],
  ['search', 'graph', 'stats'],
  ['model'],
  ['plays', 'circumstances', 'metrics', 'reduced'],
  ['credibility'],
  ['scenario', 'results'],
  ['experiments', 'charts'],
  ['output'],
  ['node', 'web'],
]

const place = (room) => (room.endsWith('.ts') ? `^src/${room.replace('.', '\\.')}$` : `^src/${room}/`)

const rooms = floors.flatMap((floor, height) => floor.map((room) => ({ room, height })))

const downward = rooms.map(({ room, height }) => ({
  name: `${room}-imports-downward`,
  comment: `${room} may import its own room and lower floors only.`,
  severity: 'error',
  from: { path: place(room) },
  to: {
    path: rooms.filter((other) => other.room !== room && other.height >= height).map((other) => place(other.room)),
  },
}))

/** @type {import("dependency-cruiser").ICruiseOptions & import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...downward,
    {
      name: 'no-circle',
      comment: 'No file imports itself by way of others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'A file of src stands in one of the rooms above.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...rooms.map(({ room }) => place(room)), '^src/[^/]+\\.md$'] },
      to: {},
    },
    {
      name: 'platform-only-at-the-doorways',
      comment: 'Only node/ and web/ touch a platform.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|web)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    tsPreCompilationDeps: true,
    exclude: { path: 'src/.*/tsconfig\\.json' },
  },
}
