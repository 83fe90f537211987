/** The languages in which the terminal speaks to who runs the bot. */
export type Tongue = 'zh' | 'en'

/** By the locale, as other programs: `LC_ALL` before `LC_MESSAGES` before `LANG`; English where none of them is Chinese. */
export function tongueOf(env: Readonly<Record<string, string | undefined>>): Tongue {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each)
  return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
