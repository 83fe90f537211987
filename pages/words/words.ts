import { en } from './en.ts'
import { type Word, zh } from './zh.ts'

export type Language = 'zh' | 'en'
export type { Word }

const KEPT = 'weiliandong.language'

/** Chinese, unless the browser asks for another language before it, or someone chose here. */
export function languageOf(): Language {
  const chosen = localStorage.getItem(KEPT)
  if (chosen === 'zh' || chosen === 'en') return chosen
  const first = navigator.languages.find((name) => /^(zh|en)\b/i.test(name)) ?? 'zh'
  return first.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

let language: Language = languageOf()
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'

export function t(word: Word): string {
  return language === 'zh' ? zh[word] : en[word]
}

export function spoken(): Language {
  return language
}

/** Remembers the other language and opens the page anew in it. */
export function switchLanguage(): void {
  language = language === 'zh' ? 'en' : 'zh'
  localStorage.setItem(KEPT, language)
  location.reload()
}
