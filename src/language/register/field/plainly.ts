/** What is said to those who come on, and of things that are as they were: no part of how it went. */
const COURTESY =
  /^(?:(?:老少爷们|兄弟们|弟兄们|各位|大家|同志们|大伙)(?:都|们)?(?:辛苦了?|好|费心了?|受累了?)?|(?:都|大家)?(?:辛苦|费心|受累)了?)(?:哈|啊|啦)?$/u
const SAME = /^(?:东西|物品|家伙什|其余|其他|其它|别的)(?:都|也|还)?(?:没动|照旧|不变|没变|同上)$/u
/** Where it is of, before the door that says it closer. */
const WITHIN = /^[\u4e00-\u9fff]{2,6}(?:社区|街道|网格)$/u

/** How it went, without what only wraps it. */
export function plainly(
  text: string,
  { things, placed }: { readonly things: boolean; readonly placed: boolean },
): string {
  const drops = (phrase: string) =>
    phrase !== '' &&
    ((things && (COURTESY.test(phrase) || SAME.test(phrase))) || (placed && WITHIN.test(phrase)))
  const phrases = text.split(/(?<=[\s,，、。;；])/u)
  const kept = phrases.filter((phrase) => !drops(phrase.replace(/[\s,，、。;；]+$/u, '')))
  return kept.length === phrases.length ? text : kept.join('').replace(/[\s,，、。;；]+$/u, '')
}
