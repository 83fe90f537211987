import type { WrittenArea } from './area-text.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'

/** A place of the file where a topic is bound. */
interface Binding {
  readonly topic: string
  readonly id: string | undefined
  readonly path: Path
  readonly area: WrittenArea
  /** Null for an area's own group. */
  readonly partner: { readonly name: string | undefined; readonly kind: string | undefined } | null
  /** The checkpoint or team whose group it is; null for any other. */
  readonly own: { readonly of: 'checkpoint' | 'team'; readonly name: string } | null
  /** The kind of the team. */
  readonly kind?: string | undefined
}

/** A topic leads to one seat: an area, several of one kind under one parent, a partner, a checkpoint, a team. */
export function* topicRules(areas: readonly WrittenArea[]): Generator<Finding> {
  const first = new Map<string, Binding>()
  const topicOf = new Map<string, string>()
  for (const binding of areas.flatMap(bindingsOf)) {
    const { topic, id, path } = binding
    const before = first.get(topic)
    const clash = before === undefined ? null : clashOf(before, binding)
    if (clash !== null) yield { path, ...clash }
    if (before === undefined) first.set(topic, binding)
    if (id === undefined) continue
    const other = topicOf.get(id) ?? topic
    if (other !== topic) {
      yield {
        path,
        what: `the room id "${id}" is given for "${other}" and for "${topic}"`,
        instead: 'give each group its own id, or leave it out',
      }
    }
    topicOf.set(id, other)
  }
}

function bindingsOf(area: WrittenArea): readonly Binding[] {
  const groups = (area.text.groups ?? []).map((group, i) => ({
    topic: group?.topic,
    id: group?.id,
    path: [...area.path, 'groups', i, 'topic'],
    area,
    partner: null,
    own: null,
  }))
  const partners = (area.text.partners ?? []).map((partner, i) => ({
    topic: partner?.topic,
    id: partner?.id,
    path: [...area.path, 'partners', i, 'topic'],
    area,
    partner: { name: partner?.name, kind: partner?.kind },
    own: null,
  }))
  const checkpoints = (area.text.checkpoints ?? []).map((checkpoint, i) => ({
    topic: checkpoint?.topic,
    id: undefined,
    path: [...area.path, 'checkpoints', i, 'topic'],
    area,
    partner: null,
    own: { of: 'checkpoint' as const, name: checkpoint?.name ?? 'it' },
  }))
  const teams = (area.text.teams ?? []).map((team, i) => ({
    topic: team?.topic,
    id: undefined,
    path: [...area.path, 'teams', i, 'topic'],
    area,
    partner: null,
    own: { of: 'team' as const, name: team?.name ?? 'it' },
    kind: team?.kind,
  }))
  return [...groups, ...partners, ...checkpoints, ...teams].flatMap(({ topic, ...rest }) =>
    topic === undefined ? [] : [{ topic, ...rest }],
  )
}

function clashOf(before: Binding, binding: Binding): { what: string; instead: string } | null {
  const { topic, area } = binding
  const bound = `the group "${topic}"`
  if (before.own !== null || binding.own !== null) {
    if (areOneTeam(before, binding)) return null
    return {
      what: `${bound} is that of ${ownerOf(before)} and of ${ownerOf(binding)}`,
      instead:
        'give each its own group (only a team of kind volunteer may have that of a volunteer partner)',
    }
  }
  if ((before.partner === null) !== (binding.partner === null)) {
    const [own, partner] = before.partner === null ? [before, binding] : [binding, before]
    return {
      what: `${bound} is that of ${own.area.identity} and of the partner ${partner.partner?.name}`,
      instead: 'give the topic of the group the partner reads, or take one of the two out',
    }
  }
  if (before.partner !== null && binding.partner !== null) {
    const same =
      before.partner.name === binding.partner.name && before.partner.kind === binding.partner.kind
    if (same && before.area !== area) return null
    return {
      what: `${bound} is bound to two partners, ${before.partner.name} and ${binding.partner.name}`,
      instead: 'give each its own topic, or list it once, above both',
    }
  }
  if (before.area === area) {
    return { what: `${bound} is listed twice in ${area.identity}`, instead: 'keep one of the two' }
  }
  if (before.id !== undefined && binding.id !== undefined && before.id !== binding.id) {
    return { what: `${bound} is given two room ids`, instead: 'write the same id in both places' }
  }
  if (before.area.level === area.level && before.area.parent === area.parent) return null
  return {
    what: `${bound} is bound to ${before.area.identity} and to ${area.identity}, which cannot share one`,
    instead:
      'bind it to the lowest area that holds both (only areas of one level under one parent can share a group)',
  }
}

/** A team of volunteers may bear the topic of a volunteer partner: it is then that partner, with members. */
function areOneTeam(one: Binding, other: Binding): boolean {
  const team = one.own === null ? other : one
  const partner = one.own === null ? one.partner : other.partner
  return team.own?.of === 'team' && team.kind === 'volunteer' && partner?.kind === 'volunteer'
}

function ownerOf({ own, partner, area }: Binding): string {
  if (own !== null) return `the ${own.of} ${own.name}`
  return partner === null ? area.identity : `the partner ${partner.name}`
}
