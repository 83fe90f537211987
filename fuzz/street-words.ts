import type { Chance } from '../faults/chance.ts'
import type { Street } from '../src/domain/model/area.ts'
import { teamsOf } from '../src/domain/model/team/team.ts'

const SKILLS = ['买菜', '剪个头', '理发', '量个血压', '开车', '修水管', '吹唢呐'] as const
const WORDS = [
  '明天8点到12点停水',
  '后天消毒，窗户关好',
  '今晚7点开会',
  '燃气泄漏，马上撤离',
] as const
const GOODS = ['鸡蛋2斤', '白菜3棵', '面粉1袋', '牛奶1箱'] as const

/** What is said of teams, of word to many groups and of who is lost, by the names of a street. */
export function streetWordsOf(street: Street, chance: Chance) {
  const places = [
    '全街道',
    ...[...street.areas.values()].flatMap(({ name, compound }) => [name, compound ?? name]),
  ] as [string, ...string[]]
  const teams = ['志愿者', ...teamsOf(street).map(({ team }) => team.name)] as [string, ...string[]]
  const notice = () => `N${chance.between(1, 12)}`

  return {
    /** `number`: that of a case. */
    say(number: () => string): string {
      return chance.pick([
        () => `报名 ${chance.pick(teams)} 会${chance.pick(SKILLS)}`,
        () => chance.pick(['报名', '退队', '我会', '我还会']) + chance.pick(SKILLS),
        () =>
          chance.pick([
            '我去',
            '去不了',
            `${number()} 去不了`,
            `接单 ${number()}`,
            `办结 ${number()}`,
          ]),
        () => `帮买 ${chance.pick(GOODS)}`,
        () => `求助 谁能上门${chance.pick(SKILLS)}`,
        () => `通知 ${chance.pick(places)} ${chance.pick(WORDS)}`,
        () => `紧急通知 ${chance.pick(places)} ${chance.pick(WORDS)}`,
        () => `网课 ${chance.pick(places)} 周三15:00 剪纸`,
        () => chance.pick(['发', `发 ${notice()}`, '收到', `${notice()} 到哪了`]),
        () => `取消 ${notice()}`,
        () => `更正 ${notice()} 停水改到14点`,
        () =>
          `寻人 我爸78岁 蓝棉袄 9点出${chance.pick(places)} 电话138${chance.between(10_000_000, 99_999_999)}`,
        () => chance.pick(['刚才在早市见过', '找到了', `找到了 ${number()}`, '往火车站那边走']),
      ])()
    },
  }
}
