import type { Case } from '../../model/case.ts'
import type { Facts } from '../../model/view.ts'
import { brief, matter, placeOf } from '../case.ts'
import { hoursLeftText } from '../status.ts'
import { byWhenText, findingStanding, mendBy } from './ask.ts'

/** So many are listed. */
const MOST = 10

const NONE = '都销号了，没有没改的。'

/** The findings, a line each. */
export function backlogText(facts: Facts, open: readonly Case[]): string {
  if (open.length === 0) return NONE
  const lines = open.slice(0, MOST).map((about) => lineOf(facts, about))
  const more = open.length > MOST ? [`还有 ${open.length - MOST} 条，销掉几条再看。`] : []
  return [`没销号的 ${open.length} 条：`, ...lines, ...more].join('\n')
}

function lineOf(facts: Facts, about: Case): string {
  const { number, state } = about
  const due = mendBy(about)
  const place = placeOf(facts, about, facts.street.root)
  const when =
    due === null || state === 'resolved' || due <= facts.now
      ? ''
      : `，${byWhenText(due, facts.now)} 前`
  const late = due !== null && due <= facts.now ? hoursLeftText({ due, state }, facts.now) : ''
  return `#${number} ${place}：${brief(matter(about))}${when}，${findingStanding(about)}${late}`
}

/** How many there are, and how they stand. */
export function backlogCountText(open: readonly Case[], now: number): string {
  if (open.length === 0) return NONE
  const inState = (state: Case['state']) => open.filter((about) => about.state === state).length
  const late = open.filter((about) => {
    const due = mendBy(about)
    return about.state !== 'resolved' && due !== null && due <= now
  }).length
  const parts = [
    ...counted(inState('open'), '没人接'),
    ...counted(inState('claimed'), '在改'),
    ...counted(inState('resolved'), '等复查'),
  ]
  const overdue = late === 0 ? '' : `（其中 ${late} 条过期了）`
  return `还有 ${open.length} 条没销号：${parts.join('，')}${overdue}。要看回「整改清单」。`
}

function counted(many: number, how: string): readonly string[] {
  return many === 0 ? [] : [`${many} 条${how}`]
}
