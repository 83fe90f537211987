import { en } from './chat-page-en.ts'
import { zh } from './chat-page-zh.ts'
import { spoken } from './words.ts'

/** What the simulated WeChat says, in the language of the browser. */
export const words = spoken() === 'zh' ? zh : en
