import type { FirstStreet } from './first-street.ts'
import type { Tongue } from './tongue.ts'

interface InitWords {
  readonly begin: string
  readonly asked: Readonly<Record<keyof FirstStreet, string>>
  readonly needed: string
  notNumber(least: number, most: number): string
  written(file: string): string
  next(data: string, first: FirstStreet): readonly string[]
}

const named = ({ gridHead, captain }: FirstStreet) =>
  [captain, gridHead].filter((name) => name !== '')

/** All that `weiliandong init` says. */
export const INIT_WORDS: Readonly<Record<Tongue, InitWords>> = {
  zh: {
    begin: '先把一栋楼和它的群写下来，往后再添。直接回车，就用括号里的。',
    asked: {
      street: '街道叫什么',
      community: '哪个社区',
      grid: '哪个网格',
      gridHead: '网格长怎么称呼（没有就回车）',
      gridGroup: '网格工作群的群名（没有就回车）',
      building: '哪栋楼',
      units: '几个单元',
      floors: '几层',
      rooms: '每个单元一层几户',
      captain: '楼长怎么称呼（没有就回车）',
      group: '居民群的群名，和微信里一模一样',
    },
    needed: '这一项要写。',
    notNumber: (least, most) => `请写 ${least} 到 ${most} 的数字。`,
    written: (file) => `写好了：${file}`,
    next: (data, first) => [
      '接下来：',
      `  weiliandong start --data ${data}    先在模拟的微信里试试：打开它说的网址，谁的话都能说`,
      ...named(first).map(
        (name) =>
          `  weiliandong code ${name} --data ${data}    给${name}一个验证码，私聊小微发「认证 验证码」`,
      ),
      '  接上真的微信：设好 WECHATY_PUPPET_SERVICE_TOKEN 再 start，扫码，把小微拉进群',
    ],
  },
  en: {
    begin:
      'One building and its group first; the rest can follow. Enter takes what stands in brackets.',
    asked: {
      street: 'The name of the street (街道)',
      community: 'Its community (社区)',
      grid: 'Its grid (网格)',
      gridHead: 'Who heads the grid (Enter: nobody yet)',
      gridGroup: 'The WeChat group of the grid (Enter: none)',
      building: 'The building',
      units: 'How many stairs (单元)',
      floors: 'How many floors',
      rooms: 'How many homes a floor, in each of the stairs',
      captain: 'Its captain (楼长; Enter: nobody yet)',
      group: 'The name of its WeChat group, exactly as WeChat shows it',
    },
    needed: 'This one is needed.',
    notNumber: (least, most) => `Write a number from ${least} to ${most}.`,
    written: (file) => `written: ${file}`,
    next: (data, first) => [
      'Next:',
      `  weiliandong start --data ${data}    try it in a simulated WeChat: open the page it names, and speak as anyone`,
      ...named(first).map(
        (name) =>
          `  weiliandong code ${name} --data ${data}    a code for ${name}, who sends the bot 认证 CODE, one-to-one`,
      ),
      '  For the real WeChat: set WECHATY_PUPPET_SERVICE_TOKEN, start, scan, and invite the bot into the group',
    ],
  },
}
