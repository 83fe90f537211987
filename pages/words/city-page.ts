import { en } from './city-page-en.ts'
import { zh } from './city-page-zh.ts'
import { spoken } from './words.ts'

/** What the city's page says, in the language of the browser. */
export const words = spoken() === 'zh' ? zh : en
