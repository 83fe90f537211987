import { lineage, type Street, subtree } from '../model/area.ts'
import { type Case, type Item, isFinding, retracted } from '../model/case.ts'
import type { Category } from '../model/category.ts'
import { DELETED, type Named } from '../model/person.ts'
import { type Recipient, targetName } from '../model/recipient.ts'
import { clock, span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { aloud, byNumberOnly, hushed, isOwnDoor } from '../privacy/discretion.ts'
import { findingAskText, findingStanding } from './finding/ask.ts'
import { mention } from './name.ts'
import { clause, list, NO_REASON, type Reason } from './sentence.ts'

/** What a case of each sort is called in its heading: `【#12 发热】`. */
export const TITLES: Readonly<Record<Category, string>> = {
  fever: '发热',
  repair: '报修',
  hygiene: '卫生',
  safety: '安全',
  dispute: '纠纷',
  health: '健康',
  returnee: '返程',
  other: '反映',
  shopping: '帮买',
  medicine: '帮买药',
  parcel: '取件',
  trash: '倒垃圾',
  care: '关爱',
  finding: '督导',
}

/** The word by which who has it says that it is done. */
export function endWord(about: Pick<Case, 'category'>): string {
  return isFinding(about) ? '整改' : '办结'
}

/** The title of a case: an 「other」 request is 求助, an 「other」 report 反映. */
export function titleOf({ kind, category }: Pick<Case, 'kind' | 'category'>): string {
  return kind === 'request' && category === 'other' ? '求助' : TITLES[category]
}

/** What neighbours hear it called: who needs medicine is nobody's business. */
export function publicTitle(about: Pick<Case, 'kind' | 'category'>): string {
  return titleOf(about.category === 'medicine' ? { ...about, category: 'shopping' } : about)
}

/** `【#12 发热】` */
function heading(about: Case, title: string): string {
  return `【#${about.number} ${title}${about.urgent ? '·紧急' : ''}】`
}

/**
 * `1号楼 1-301`, as someone who looks after `reader` knows it: a building whose name occurs
 * twice there is told with its grid, and with its community if need be.
 */
export function placeOf(
  facts: Facts,
  about: Pick<Case, 'area' | 'household'> & { readonly place?: string | null },
  reader: string,
): string {
  const { place = null } = about
  if (place !== null && reader === about.area) return place
  const name = nameWithin(facts.street, about.area, reader)
  if (place !== null) return `${name} ${place}`
  return about.household === null ? name : `${name} ${about.household}`
}

function nameWithin(street: Street, path: string, reader: string): string {
  const line = lineage(street, path)
  const others = subtree(street, reader).filter((area) => area.path !== path)
  let name = line[0]?.name ?? path
  let ending = `/${name}`
  for (const above of line.slice(1)) {
    if (above.path === reader || !others.some((other) => other.path.endsWith(ending))) break
    name = `${above.name} ${name}`
    ending = `/${above.name}${ending}`
  }
  return name
}

/** `鸡蛋 2 斤、降压药 1 盒` */
export function itemsText(items: readonly Item[]): string {
  return list(
    items.map(({ name, quantity, unit }) =>
      quantity === undefined ? name : `${name} ${quantity}${unit === undefined ? '' : ` ${unit}`}`,
    ),
  )
}

/** What was asked or said, as those who must act read it. */
export function matter(about: Case): string {
  if (about.text === DELETED) return WORDS_DELETED
  return about.items.length > 0 ? itemsText(about.items) : about.text
}

/** In place of what was said, once the one who said it had it deleted. */
const WORDS_DELETED = '本人删了原话'

/** What staff hear of cases whose asker had their words deleted. */
export function reducedText(cases: readonly Case[], mentions: readonly Named[]): string {
  const lines = cases.map((about) => {
    const place = about.household === null || hushed(about) ? '' : about.household
    return `${hushed(about) ? `【#${about.number}】` : heading(about, publicTitle(about))}${place} ${standing(about)}，${WORDS_DELETED}。`
  })
  return `${mention(mentions)}${lines.join('\n')}`
}

/** What was asked, with the hour by which, unless the words name one. */
export function requestText(words: string, deadline: string | null): string {
  return deadline === null || words.includes('前') ? words : `${words}（${deadline} 前）`
}

/** Longer words are cut in a post, and shorter yet in a list; the record has them all. */
const MOST = 300
const MOST_IN_LIST = 80

/** What was asked or said, as much of it as a post bears. */
function gist(about: Case, words = matter(about)): string {
  const short = shortened(words)
  return short === words ? words : `${short}（全文回「查 ${about.number}」）`
}

/** Words as an answer bears them. */
export function shortened(words: string, most = MOST): string {
  return words.length > most ? `${cutAt(words, most)}…` : words
}

/** Somebody's own words in a post to another: what they wrote may be as long as WeChat lets it be. */
export function quoted(words: string): string {
  return `「${shortened(words)}」`
}

/** Free words as a list bears them. */
export function brief(words: string): string {
  return shortened(words, MOST_IN_LIST)
}

/** Cuts between characters, never in the middle of one. */
function cutAt(words: string, most: number): string {
  return words.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** `王芳 08:12`; of who had their name deleted the hour alone. */
function signature({ by, opened }: Case): string {
  return by.name === DELETED ? clock(opened) : `${by.name} ${clock(opened)}`
}

/** The number to call first where life is in danger: fire 119, injury 120, violence 110. */
export function emergencyCall(about: Pick<Case, 'category' | 'text'>): string {
  if (about.category === 'health' || about.category === 'fever') return '120'
  if (/火|烟|燃气|煤气|天然气|漏气|电梯|触电|漏电|电线|爆炸/.test(about.text)) return '119'
  return '110'
}

/** The whole of a case for those who must act: what, where, who, and what to say back. `why`: `10 分钟没人接。` */
export function fullText(facts: Facts, about: Case, to: Recipient, next: string, why = ''): string {
  const head = `${heading(about, titleOf(about))}${placeOf(facts, about, to.area)}`
  const who = mention(to.leaders)
  if (isFinding(about)) {
    const asked = findingAskText(about, to.holds === true, facts.now)
    return `${head}\n${gist(about)}（${signature(about)}）\n${why}${who}${asked}${next}`
  }
  if (to.volunteers && about.kind === 'request') {
    return `${head}：${clause(gist(about))}${why}${who}能去的回「接单 ${about.number}」。`
  }
  return `${head}\n${gist(about)}（${signature(about)}）${accusedText(about)}\n${why}${who}${askText(about)}${next}`
}

/** Whose door is complained of, for staff alone; nothing where nobody's is. */
export function accusedText({ accused }: Pick<Case, 'accused'>): string {
  return accused === null ? '' : `\n被反映：${accused}`
}

/**
 * What a residents' group reads of a case: its number alone where anyone's health is concerned; else what sort it is, whose
 * door where it is the asker's own, and the words where they are harmless.
 */
export function residentsText(
  facts: Facts,
  about: Case,
  to: Recipient,
  next: string,
  why: Reason = NO_REASON,
): string {
  if (byNumberOnly(about)) {
    return `【#${about.number}${about.urgent ? ' 紧急' : ''}】已经报上去了，有人在管。`
  }
  const words = aloud(about, matter(about))
  const what = words === '' ? '' : `：${clause(gist(about, words))}`
  const head = `${heading(about, publicTitle(about))}${publicPlace(facts, about, to.area)}`
  return `${head}${what}\n${why.aloud}${mention(to.leaders)}${askText(about)}${next}`
}

/** Where it is, as neighbours may read it. */
function publicPlace(facts: Facts, about: Case, reader: string): string {
  const { area, household } = about
  return placeOf(facts, { area, household: isOwnDoor(facts, about) ? household : null }, reader)
}

/** Whether neighbours read all that is to be said of a case. */
export function isToldWhole(facts: Facts, about: Case, why: Reason): boolean {
  const door = about.household === null || isOwnDoor(facts, about)
  return door && aloud(about, matter(about)) !== '' && why.aloud === why.whole
}

function askText(about: Case): string {
  if (about.assignee !== null) return '请过问一下。'
  return `接手请回「接单 ${about.number}」。`
}

/** `10 分钟没人接，报宾川路社区。`: what happens next if nobody takes it. */
export function nextText(facts: Facts, about: Case, step: number): string {
  const next = about.route.steps[step + 1]
  if (next === undefined) return ''
  const names = next.to
    .map((target) => targetName(facts.street, about, target))
    .filter((name) => name !== '')
  if (names.length === 0) return ''
  const sofar = facts.now === about.since ? 0 : (about.route.steps[step]?.after ?? 0)
  return `${sofar > 0 ? '再过 ' : ''}${span(next.after - sofar)}没人接，报${list(names)}。`
}

/** How a case stands, in one line without anything private. */
export function standing(about: Case): string {
  if (isFinding(about)) return findingStanding(about)
  switch (about.state) {
    case 'open':
      return '待接单'
    case 'claimed':
      return `${about.assignee?.name ?? ''}在办`
    case 'resolved':
      return retracted(about) ? '收回了，等看一眼' : '办好了，等确认'
    case 'closed':
      return '已办结'
    case 'cancelled':
      return '已取消'
  }
}

/** One line for a list of cases. `open`: all of it is for the reader. */
export function caseLine(facts: Facts, about: Case, reader: string, open: boolean): string {
  const { number } = about
  if (open) {
    const place = placeOf(facts, about, reader)
    return `【#${number} ${titleOf(about)}】${place}：${brief(matter(about))} ${standing(about)}`
  }
  if (byNumberOnly(about)) return `#${number} ${standing(about)}`
  const words = brief(aloud(about, matter(about)))
  const what = words === '' ? '' : `：${words}`
  return `【#${number} ${publicTitle(about)}】${publicPlace(facts, about, reader)}${what} ${standing(about)}`
}
