import { begin } from './begin.mjs'

// As in kfactor.mjs: a thread starts without the loader of the program that started it.
const { takeHere } = await begin('takeHere')
export default takeHere
