import fc from 'fast-check'
import { NEIGHBOURS, type Neighbour } from './neighbourhood.ts'
import { TEAM_TOPIC } from './team-witness.ts'

/** One line of a random chat, or two that swap; what cannot be said where it stands is left out. */
export interface Line {
  readonly write: (before: Before) => string | null
}

/** What was said so far, as far as a deed needs it. */
export interface Before {
  /** Who has a message in a chat that can be taken back, as `chat speaker`. */
  readonly spoken: Set<string>
  any: boolean
}

const number = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(1, 1, 2, 3) },
  { weight: 2, arbitrary: fc.integer({ min: 4, max: 7 }) },
  { weight: 1, arbitrary: fc.constant(99) },
)

const TROUBLES = [
  '报修 停水了',
  '报修 停水了，电话13812345678',
  '报修 单元门关不上',
  '报修 电梯坏了',
  '投诉 楼上半夜装修太吵',
  '上报 楼道堆垃圾',
  '上报 有人摔倒起不来了',
  '上报 着火了',
  '上报 隔壁刚从武汉回来',
  '上报 邻居发烧咳嗽没人管',
  '投诉 楼上发烧38.5还到处跑',
  '投诉 1-301半夜剁饺子馅',
  '投诉 楼上2-201的狗咬人',
  '帮买 鸡蛋2斤',
  '帮取快递',
  '帮买 降压药1盒',
  '帮扔垃圾',
]
/** What who goes round finds. */
const FINDINGS = [
  '督导 1号楼 楼道堆了纸箱 今天18点前改',
  '督导 2号楼 门禁坏了',
  '督导 第1网格 夜班没登记 2小时内改',
  '督导 宾川小区 垃圾桶满了 明天12点前清完',
]
/** What becomes of it. */
const MENDING = [
  '整改 N 清走了',
  '整改 N',
  '复查 N 通过',
  '复查 N 通过',
  '复查 N 不行，还有两箱',
  '延期 N 到明天12点 等人来',
  '整改清单',
  '还有几条没销号',
]
/** Rounds that were made. */
const ROUNDS = [
  '消杀 1号楼 电梯做了',
  '消杀 1号楼 楼道做了',
  '消杀 2号楼 电梯做了',
  '消杀 2号楼 电梯楼道都做了',
  '今天还差哪些',
]
/** What a team is asked for. */
const ERRANDS = ['求助 谁能上门给我爸剪个头', '求助 谁来给量个血压', '帮买 鸡蛋2斤', '帮买 白菜3棵']
/** What members say. */
const MEMBERS = [
  '报名',
  '报名 会买菜',
  '报名 红马甲 会剪个头',
  '我会量血压',
  '报名 会跑腿',
  '退队',
  '我去',
  '我去',
  '去不了',
  'N 去不了',
  '接单 N',
  '接单 N',
  '办结 N',
  'N 我去不了了',
  '红马甲有谁会理发',
]
/** Word to many groups, and what becomes of it. */
const NOTICES = [
  '通知 1号楼 明天8点到12点停水',
  '通知 1号楼、2号楼 后天消毒，窗户关好',
  '通知 宾川小区 明天10点发菜',
  '通知 全街道 明天8点到12点停水',
  '通知 红马甲 今晚7点集合',
  '网课 周三15:00 剪纸 抖音搜九水剪纸',
  '紧急通知 1号楼 燃气泄漏，马上撤离',
  '发',
  '发',
  '发 KN',
  '更正 KN 停水改到14点',
  '取消 KN',
  '取消 KN',
  'KN 到哪了',
  '收到',
  '收到',
]
/** Who speaks so. */
const SENDERS: readonly string[] = ['王书记', '刘网格', '李姐', '值班室', '街道老孙']
/** Somebody is lost. */
const SEARCHES = [
  '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路 电话13812345678',
  '寻人 孩子6岁 红衣服 在小区门口走丢了',
  '刚才在早市见过',
  '往火车站那边走',
  '找到了 N',
  '找到了',
  '取消 N',
]
/** Danger in plain words, to nobody. */
const CRIES = [
  '我爸晕倒了叫不醒，谁来帮帮忙',
  '2单元着火了！！快来人',
  '煤气味好大，谁来看看',
  '我不想活了',
  '有人打架，拿着刀',
  '孩子走丢了，谁看见了',
  '我妈抽搐了，血压180/110，快来人',
]
/** What is said of danger that was cried. */
const VERDICTS = ['是', '对', '立案', '上报', '我去', '虚惊', '没事了', '虚惊 老人低血糖，血压90']
const ANSWERS = [
  '36.5',
  '孩子38.6，咳嗽',
  '37.8',
  '全家正常',
  '代报 1-301 36.4',
  '刚才打错了，是36.8',
  '我家外出到3月5日',
]
/** What takes a case through its life, and is said on every street. */
const LIFE = ['接单 N', '办结 N 已修好', '确认 N', '没解决 N 还在漏']
const CASEWORK = [
  '接单 N M',
  'N 我来处理',
  '办结 N 人没事，体温37.0，电话13812345678',
  '办结 N M',
  '满意 N',
  '没解决 N 又烧到39.1了',
  '取消 N',
  '取消 N 其实没发烧',
  'N 转物业',
  'N 转派出所',
  '转社区医院 N',
  '升级 N',
  'N 报社区',
  'N 报街道 没人管',
  '备注 N 师傅下午来，电话13998765432',
  '备注 N 又烧到39.2了',
  '备注 N 1-301的老人晕倒了，血压180/110，打13712345678',
  '办结 N 2-201说是抑郁症，赔了钱',
  '取消 N 是1-301家的事',
  '合并 N M',
  '拆分 N',
  '查 N',
]
const QUOTED = ['接单', '办结', '确认', '没解决', '我来']
const CALLS = ['点名', '谁没报', '催一下', '结束点名', '进度', '我的', '帮助']
const TALK = ['早上好啊，今天雾真大', '谢谢大家', '这菜多少钱一斤', '哈哈哈', '收到']

/** What one street talks of: a few things and people at a time, so that they meet. */
interface Topics {
  readonly troubles: readonly string[]
  readonly casework: readonly string[]
  readonly cries: readonly string[]
  readonly findings: readonly string[]
  readonly rounds: readonly string[]
  /** What members, those who send word and those who look for somebody say. */
  readonly street: readonly string[]
  readonly people: readonly Neighbour[]
  /** What was said before. */
  readonly begin: readonly string[]
}

/** Who goes round and finds something, and who is to mend it. */
const FINDERS: readonly string[] = ['王书记', '刘网格', '李姐']
/** Who makes rounds, and who may tell of them. */
const GOERS: readonly string[] = ['物业小王', '老周', '刘网格']

const STREET = { team: MEMBERS, notice: NOTICES, lost: SEARCHES } as const
/** Some are of the team from the first. */
const TEAM = [
  '[宾川路志愿者群] 高婶: 报名 会买菜',
  '[宾川路志愿者群] 小吴: 报名 会理发',
  '[宾川路志愿者群] 于师傅: 报名',
  '[宾川路志愿者群] 小毕: 报名 会量血压 会买菜',
]

/** Two buildings have one trouble: a case of the grid on which two hang. */
const WIDE = ['[1号楼居民群] 1-502 张三: 报修 停水了', '[2号楼居民群] 1-201 小钱: 报修 停水了']

const few = <T>(all: readonly T[], least: number, most: number): fc.Arbitrary<T[]> =>
  fc.subarray([...all], { minLength: least, maxLength: most })

const topics: fc.Arbitrary<Topics> = fc
  .tuple(
    few(TROUBLES, 1, 3),
    few(CRIES, 0, 2),
    fc.oneof(fc.constant([]), few(FINDINGS, 1, 2)),
    fc.oneof(fc.constant([]), few(ROUNDS, 1, 4)),
    fc.subarray(['team', 'notice', 'lost'] as const),
    few(CASEWORK, 2, 5),
    few(
      NEIGHBOURS.filter(({ home }) => home !== null),
      2,
      4,
    ),
    few(
      NEIGHBOURS.filter(({ home }) => home === null),
      1,
      4,
    ),
    fc.constantFrom([], [], WIDE),
  )
  .map(([troubles, cries, findings, rounds, works, casework, residents, others, begin]) => ({
    troubles: works.includes('team') ? [...troubles, ...ERRANDS] : troubles,
    cries,
    findings,
    rounds,
    casework: [...LIFE, ...casework, ...(findings.length === 0 ? [] : MENDING)],
    begin: works.includes('team') ? [...begin, ...TEAM] : begin,
    street: works.flatMap((work) => STREET[work]),
    people: [
      ...residents,
      ...others,
      ...(findings.length === 0 ? [] : NEIGHBOURS.filter(({ alias }) => FINDERS.includes(alias))),
      ...(rounds.length === 0 ? [] : NEIGHBOURS.filter(({ alias }) => GOERS.includes(alias))),
      ...(works.includes('team')
        ? NEIGHBOURS.filter(({ rooms }) => rooms.includes(TEAM_TOPIC))
        : []),
      ...(works.includes('notice')
        ? NEIGHBOURS.filter(({ alias }) => SENDERS.includes(alias))
        : []),
    ],
  }))

const textOf = ({
  troubles,
  casework,
  cries,
  findings,
  rounds,
  street,
}: Topics): fc.Arbitrary<string> =>
  fc.oneof(
    ...(cries.length === 0
      ? []
      : [
          { weight: 3, arbitrary: fc.constantFrom(...cries) },
          { weight: 3, arbitrary: fc.constantFrom(...VERDICTS) },
        ]),
    ...(findings.length === 0 ? [] : [{ weight: 4, arbitrary: fc.constantFrom(...findings) }]),
    ...(rounds.length === 0 ? [] : [{ weight: 8, arbitrary: fc.constantFrom(...rounds) }]),
    ...(street.length === 0
      ? []
      : [
          {
            weight: 12,
            arbitrary: fc
              .tuple(fc.constantFrom(...street), number)
              .map(([words, n]) => words.replace('KN', `N${n}`).replace(/(?<!\w)N(?!\w)/, `${n}`)),
          },
        ]),
    { weight: 5, arbitrary: fc.constantFrom(...troubles) },
    { weight: 2, arbitrary: fc.constantFrom(...ANSWERS) },
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.constantFrom(...casework), number, number)
        .map(([words, n, m]) => words.replace('N', `${n}`).replace('M', `${m}`)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...QUOTED), number)
        .map(([words, n]) => `(引用 ${n}) ${words}`),
    },
    { weight: 1, arbitrary: fc.constantFrom('(图片 a.jpg)', '(撤回)') },
    { weight: 1, arbitrary: fc.constantFrom(...CALLS) },
    { weight: 1, arbitrary: fc.constantFrom(...TALK) },
  )

interface Voice {
  readonly who: Neighbour
  readonly chat: string
}

const voiceOf = ({ people }: Topics): fc.Arbitrary<Voice> =>
  fc
    .constantFrom(...people)
    .chain((who) =>
      fc
        .oneof(
          { weight: 6, arbitrary: fc.constantFrom(...who.rooms) },
          { weight: 1, arbitrary: fc.constant(null) },
        )
        .map((room) => ({ who, chat: room === null ? `[@${nameOf(who)}]` : `[${room}]` })),
    )

const nameOf = ({ alias }: Neighbour): string => alias.replace(/^\d-\d{3} /, '')

function spoken({ who, chat }: Voice, words: string, before: Before): string | null {
  const key = `${chat} ${who.contact}`
  if (words === '(撤回)') {
    if (!before.spoken.delete(key)) return null
  } else before.spoken.add(key)
  before.any = true
  return chat.startsWith('[@') ? `${chat} ${words}` : `${chat} ${who.alias}: ${words}`
}

const saying = (voice: fc.Arbitrary<Voice>, text: fc.Arbitrary<string>): fc.Arbitrary<Line> =>
  fc.tuple(voice, text).map(([from, words]) => ({ write: (before) => spoken(from, words, before) }))

const swapped = (voice: fc.Arbitrary<Voice>, text: fc.Arbitrary<string>): fc.Arbitrary<Line> =>
  fc.tuple(voice, text, voice, text).map(([a, x, b, y]) => ({
    write(before) {
      if ([x, y].includes('(撤回)')) return null
      return ['(乱序)', spoken(a, x, before), spoken(b, y, before)].join('\n')
    },
  }))

const plain = (words: string): Line => ({ write: () => words })

const move: fc.Arbitrary<Line> = fc
  .constantFrom(
    '+1m',
    '+6m',
    '+11m',
    '+31m',
    '+1h1m',
    '+3h',
    '+7h',
    '+13h',
    '+1d1m',
    '+3d',
    '@22:30',
    '@06:58',
    '@07:31',
  )
  .map(plain)

function linesOf(topics: Topics): fc.Arbitrary<Line[]> {
  const [voice, text] = [voiceOf(topics), textOf(topics)]
  const line = fc.oneof(
    { weight: 20, arbitrary: saying(voice, text) },
    { weight: 5, arbitrary: move },
    { weight: 1, arbitrary: fc.constant(plain('(重启)')) },
    { weight: 1, arbitrary: fc.constant({ write: ({ any }: Before) => (any ? '(重投)' : null) }) },
    { weight: 1, arbitrary: swapped(voice, text) },
  )
  return fc
    .array(line, { minLength: 1, maxLength: 40, size: 'max' })
    .map((lines) => [...topics.begin.map(plain), ...lines])
}

const HEAD = ['street: lives.street.yaml', 'strict: false']

/** A random life of the street, as a transcript: `HEAD` and the lines below it. */
export const chats: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('2020-02-10 09:00', '2020-02-14 21:40', '2020-02-16 03:00'),
    topics.chain(linesOf),
    // A silence at the end, in which all that nobody answers comes to its end.
    fc.constantFrom('+1h', '+1d2h', '+1d2h', '+3d', '+3d', '+12d'),
  )
  .map(([start, lines, silence]) => {
    const before: Before = { spoken: new Set(), any: false }
    const written = lines.flatMap(({ write }) => write(before) ?? [])
    return [...HEAD, `start: ${start}`, '', ...written, silence].join('\n')
  })
