import { type Notice, noticeName } from '../../model/notice/notice.ts'
import { spoken } from '../../model/time.ts'

/** To a head of the street, alone: the city's word waits for theirs. `again`: they were asked before. */
export function cityAsksText(notice: Notice, groups: string, again: boolean): string {
  const name = noticeName(notice.number)
  const head = again
    ? `${notice.office}的 ${name} 还等您一句话`
    : notice.kind === 'update' && notice.refers !== null
      ? `${notice.office}改了 ${noticeName(notice.refers)}，新的是 ${name}`
      : `${notice.office}发来通知 ${name}`
  return `${head}，要发到 ${groups}：\n「${notice.text}」\n——${notice.by.name}\n发请回「发」，不发回「取消 ${name}」。`
}

/** To them, where the street lets the city's word pass: it leaves already. */
export function cityGoesText(
  notice: Notice,
  { groups, begins }: { readonly groups: string; readonly begins: number | null },
  now: number,
): string {
  const name = noticeName(notice.number)
  const when = begins === null ? '正发到' : `${spoken(begins, now)} 起发到`
  return `${notice.office}的通知 ${name} ${when} ${groups}：\n「${notice.text}」\n——${notice.by.name}\n不该发就回「取消 ${name}」。`
}

/** Nobody of the street has let it go. */
export function cityUnconfirmedText({ number, office }: Notice): string {
  return `${office}的 ${noticeName(number)} 没人回「发」，就没发，${office}那边看得到。`
}

/** The city takes it back. `told`: how many groups had heard it. */
export function cityWithdrawnText({ number, office }: Notice, told: number): string {
  const name = noticeName(number)
  return told === 0
    ? `${office}把 ${name} 收回了，不用发了。`
    : `${office}把 ${name} 收回了，收到过的 ${told} 个群会说一声。`
}

/** The city's words are not put right by a street. */
export function cityWordsText({ number, office }: Notice): string {
  return `${noticeName(number)} 是${office}的话，改不了。不合适就回「取消 ${noticeName(number)}」。`
}
