import { addressKey, type Post } from '../../domain/model/post.ts'

/** What WeChat takes in one piece. */
const MOST = 600

/** Whether a post may leave whatever the hour. */
export function free(post: Pick<Post, 'answer' | 'night' | 'urgent'>): boolean {
  return post.answer || post.night || post.urgent
}

/**
 * Several things to say to one chat at once are one post. Pictures go by themselves, and so does what a
 * partner's system is told; at night what must wait does not hold up what need not.
 */
export function joined(posts: readonly Post[], quiet: boolean): readonly Post[] {
  const whole: Post[] = []
  for (const post of posts) {
    const place = whole.findIndex((before) => joins(before, post, quiet))
    const before = whole[place]
    if (before === undefined) whole.push(post)
    else whole[place] = join(before, post)
  }
  return whole
}

function joins(a: Post, b: Post, quiet: boolean): boolean {
  return (
    addressKey(a.to) === addressKey(b.to) &&
    a.to.kind !== 'hook' &&
    a.picture === null &&
    b.picture === null &&
    a.haste === undefined &&
    b.haste === undefined &&
    (!quiet || free(a) === free(b)) &&
    isListedWhole(a, b) &&
    a.text.length + b.text.length <= MOST
  )
}

/**
 * What waits for a chat may leave as a list, a line a case: what is of none would be lost in one post with what is. An answer
 * is never listed unless it is urgent.
 */
function isListedWhole(a: Post, b: Post): boolean {
  const isOfCase = ({ about }: Post) => about.length > 0
  return isOfCase(a) === isOfCase(b) || ((a.answer || b.answer) && !(a.urgent || b.urgent))
}

function join(a: Post, b: Post): Post {
  return {
    ...a,
    text: a.text === b.text ? a.text : `${a.text}\n\n${b.text}`,
    mentions: distinct([...a.mentions, ...b.mentions]),
    about: [...new Set([...a.about, ...b.about])],
    answer: a.answer || b.answer,
    night: a.night || b.night,
    urgent: a.urgent || b.urgent,
    stale: a.stale === null || b.stale === null ? null : Math.max(a.stale, b.stale),
  }
}

/** Each person once, as first named. */
export function distinct(people: Post['mentions']): Post['mentions'] {
  return [...new Map(people.toReversed().map((who) => [who.contact, who])).values()].toReversed()
}
