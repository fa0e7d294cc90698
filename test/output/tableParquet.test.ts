import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { tableParquet } from '../../src/output/tableParquet.ts'

test('a table is read back from Parquet as it was, with money in yuan, and has the same bytes every time', async () => {
  const column = (name: string, unit: string, values: readonly (number | string | null)[]) => ({
    name,
    label: name,
    unit,
    values,
  })
  const table = {
    name: 'runs',
    title: 'Runs',
    columns: [
      column('arm', '', ['老带新', '=1+1', null]),
      column('replicate', '', [0, 1, 2]),
      column('economics.profit', 'fen', [1234, -50, null]),
      column('referral.shareRate', 'share', [1 / 3, null, 0]),
      column('growth.winBackRate', 'share', [null, null, null]),
    ],
  }
  const bytes = tableParquet(table)
  expect(await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })).toEqual([
    { arm: '老带新', replicate: 0, 'economics.profit': 12.34, 'referral.shareRate': 1 / 3, 'growth.winBackRate': null },
    { arm: '=1+1', replicate: 1, 'economics.profit': -0.5, 'referral.shareRate': null, 'growth.winBackRate': null },
    { arm: null, replicate: 2, 'economics.profit': null, 'referral.shareRate': 0, 'growth.winBackRate': null },
  ])
  expect(tableParquet(table)).toEqual(bytes)
})
