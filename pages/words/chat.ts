import { en } from './chat-en.ts'
import { zh } from './chat-zh.ts'
import { spoken } from './words.ts'

/** What the simulated WeChat says, in the language of the browser. */
export const words = spoken() === 'zh' ? zh : en
