import { register } from 'tsx/esm/api'

// As in kfactor.mjs: a thread starts without the loader of the program that started it.
register({ tsconfig: false })
const { take } = await import('./takeHere.ts')
export default take
