import { describe, expect, it } from 'vitest'
import { types } from 'wechaty-puppet'
import { readContent } from '../../src/wechat/content.ts'
import { expectGrowth } from '../growth.ts'

const {
  Text,
  Unknown,
  Recalled,
  GroupNote,
  Image,
  Attachment,
  Audio,
  Location,
  Url,
  Emoticon,
  Post,
} = types.Message

/** As a phone sends one: the header behind a mention, entries of several lines, emoji in the names. */
const CHAIN_TITLE =
  '@小微  打卡#接龙\n\n2月10日体温\n例 房号 体温\n\n' +
  '1. 王芳🌸 1-301\n大人 36.5\n孩子 36.8\n2. 1-502 36.4'
const first = CHAIN_TITLE.indexOf('王芳')
const second = CHAIN_TITLE.indexOf('1-502')

const CHAIN_XML = `wxid_ab12:
<?xml version="1.0"?>
<msg>
	<appmsg appid="" sdkver="0">
		<title>${CHAIN_TITLE}</title>
		<des />
		<type>53</type>
		<appattach><aeskey></aeskey></appattach>
		<extinfo>
			<solitaire_info><![CDATA[<solitaire><tt>0-${first - 5}</tt><s>.</s><au>wxid_wang</au><hrt>1</hrt><content><s>2</s><i><u>wxid_wang</u><h>0</h><s>.</s><t>1581291000</t><r>${first}-${second - 4 - first}</r></i><i><u>zhang</u><h>0</h><s>.</s><t>1581291060</t><r>${second}-10</r></i></content></solitaire>]]></solitaire_info>
		</extinfo>
	</appmsg>
	<fromusername>zhang</fromusername>
</msg>
`

describe('a chain (接龙)', () => {
  it('gives each entry with its writer, by offsets in UTF-16 units', () => {
    expect(readContent(GroupNote, CHAIN_XML)).toMatchObject({
      kind: 'words',
      text: CHAIN_TITLE,
      chain: [
        { writer: 'wxid_wang', at: 1581291000_000, text: '王芳🌸 1-301\n大人 36.5\n孩子 36.8' },
        { writer: 'zhang', at: 1581291060_000, text: '1-502 36.4' },
      ],
    })
  })

  it.each([
    ['no entries', '<solitaire_info><![CDATA[]]></solitaire_info>'],
    [
      'a range outside of the text',
      '<solitaire_info><![CDATA[<solitaire><content><i><u>a</u><r>900-5</r></i></content></solitaire>]]></solitaire_info>',
    ],
    ['broken XML inside', '<solitaire_info><![CDATA[<solitaire><content>]]></solitaire_info>'],
  ])('is its text alone with %s', (_, info) => {
    const xml = `<msg><appmsg><title>#接龙\n1. 张三</title><type>53</type><extinfo>${info}</extinfo></appmsg></msg>`
    expect(readContent(GroupNote, xml)).toMatchObject({ text: '#接龙\n1. 张三', chain: null })
  })
})

/** A chain as it was on the phone, with the offsets counted there, and its title as it comes here. */
function chainAs(phone: string, entries: readonly string[], comes: string): string {
  let from = 0
  const items = entries.map((entry, i) => {
    const offset = phone.indexOf(entry, from)
    from = offset + entry.length
    return `<i><u>w${i + 1}</u><t>1</t><r>${offset}-${entry.length}</r></i>`
  })
  return (
    `<msg><appmsg><title>${comes}</title><type>53</type><extinfo><solitaire_info><![CDATA[<solitaire>` +
    `<content>${items.join('')}</content></solitaire>]]></solitaire_info></extinfo></appmsg></msg>`
  )
}

describe('the offsets of a chain whose title was changed on its way', () => {
  const LINES = [
    '#接龙',
    '2月10日体温',
    '',
    '1. 王芳 1-301 38.2',
    '2. 🌸1-502 36.4',
    '3. 1-602 36.5',
  ]
  const ENTRIES = ['王芳 1-301 38.2', '🌸1-502 36.4', '1-602 36.5']
  const lf = LINES.join('\n')
  const crlf = LINES.join('\r\n')

  it.each([
    ['CRLF, that the XML lost', crlf, crlf],
    ['CRLF, that somebody made LF', crlf, lf],
    ['LF, that somebody made CRLF', lf, crlf],
    ['line ends as entities', lf, LINES.join('&#x0A;')],
    ['line ends as entities escaped again', lf, LINES.join('&amp;#10;')],
    ['CRLF as entities', crlf, LINES.join('&#13;&#10;')],
    ['CRLF, that came as entities of LF', crlf, LINES.join('&#xA;')],
    ['line ends as tags', lf, LINES.join('&lt;br/&gt;')],
    ['line ends typed', lf, LINES.join('\\n')],
    ['spaces as entities', lf, lf.replaceAll(' ', '&#x20;')],
    ['empty lines before it, cut off', `\n\n ${lf}`, `\n\n ${lf}`],
    ['an ampersand', lf.replace('王芳', '王&李'), lf.replace('王芳', '王&amp;李')],
  ])('%s', (_, phone, comes) => {
    const entries = phone.includes('王&李') ? ['王&李 1-301 38.2', ...ENTRIES.slice(1)] : ENTRIES
    expect(readContent(GroupNote, chainAs(phone, entries, comes))).toMatchObject({
      chain: entries.map((text, i) => ({ writer: `w${i + 1}`, text })),
    })
  })

  it('give no entry where they cut through one', () => {
    const xml = chainAs(`长长的标题\n${lf}`, ENTRIES, lf)
    expect(readContent(GroupNote, xml)).toMatchObject({ text: lf, chain: null })
  })
})

describe('a quote (type 57)', () => {
  const refer = (inner: string) =>
    `<msg><appmsg><title>接单</title><type>57</type><refermsg><type>1</type><svrid>781</svrid>` +
    `<fromusr>20@chatroom</fromusr><chatusr>bot</chatusr>${inner}</refermsg></appmsg></msg>`

  it('tells who said what', () => {
    const xml = refer('<displayname>小微</displayname><content>【#3 维修】&lt;1号楼&gt;</content>')
    expect(readContent(Unknown, xml)).toMatchObject({
      text: '接单',
      quote: { id: '781', name: '小微', sender: 'bot', text: '【#3 维修】<1号楼>' },
    })
  })

  it('of a quote is the words of the quoted reply', () => {
    const inner =
      '&lt;msg&gt;&lt;appmsg&gt;&lt;title&gt;好的 #3&lt;/title&gt;&lt;/appmsg&gt;&lt;/msg&gt;'
    expect(readContent(Unknown, refer(`<content>${inner}</content>`))).toMatchObject({
      quote: { name: null, sender: 'bot', text: '好的 #3' },
    })
  })
})

describe('a recall', () => {
  const xml = (ids: string) =>
    `<sysmsg type="revokemsg"><revokemsg>${ids}<replacemsg><![CDATA["张三" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>`

  it.each([
    [Recalled, xml('<msgid>12</msgid><newmsgid>7812</newmsgid>'), '7812', '张三'],
    [Unknown, xml('<msgid>12</msgid><newmsgid>0</newmsgid>'), '12', '张三'],
    [Recalled, '7812', '7812', null],
    [Recalled, '"张三" 撤回了一条消息', null, '张三'],
    [Text, '"1-502 张三" 撤回了一条消息', null, '1-502 张三'],
    [Unknown, '“张三”撤回了一条消息', null, '张三'],
    [Text, '"Li Si" has recalled a message.', null, 'Li Si'],
  ])('as type %s: %s', (type, text, recalled, by) => {
    expect(readContent(type, text)).toEqual({ kind: 'recall', recalled, by })
  })
})

describe('a line of WeChat’s own', () => {
  it.each([
    '你撤回了一条消息',
    '"李姐"邀请"张三"加入了群聊',
    '"李姐"邀请你和"张三、王芳"加入了群聊',
    '你邀请"张三"加入了群聊  ',
    '"张三"通过扫描"李姐"分享的二维码加入群聊',
    '"李姐"将"张三"移出了群聊',
    '"李姐"修改群名为“幸福1号楼”',
    '"张三" 拍了拍 "李姐"',
    '"张三" 拍了拍我',
  ])('is dropped: %s', (text) => {
    expect(readContent(Text, text)).toEqual({ kind: 'system' })
  })

  it.each([
    '我撤回了一条消息，刚才发错了',
    '有人拍了拍我家的门就跑了',
    '群主邀请我们楼的人都加入了群聊吗',
    '能不能把卖菜的移出了群聊',
    '说是修改群名为1号楼',
  ])('is not what a resident says: %s', (text) => {
    expect(readContent(Text, text)).toMatchObject({ kind: 'words', text })
  })
})

describe('text', () => {
  it.each([
    ['36.5<span class="emoji emoji1f604"></span>', '36.5😄'],
    ['<span class="emoji emoji1f1e81f1f3"></span>加油', '🇨🇳加油'],
    [
      '谢谢<img class="qqemoji qqemoji63" text="[玫瑰]_web" src="/zh_CN/htmledition/images/spacer.gif" />',
      '谢谢[玫瑰]',
    ],
    ['1-301&lt;王芳&gt;<br/>36.5', '1-301<王芳>\n36.5'],
    ['a &lt; b, 原样', 'a &lt; b, 原样'],
    ['体温<37.3', '体温<37.3'],
    ['<msg>没写完', '<msg>没写完'],
  ])('%s', (raw, text) => {
    expect(readContent(Text, raw)).toMatchObject({ kind: 'words', text })
  })

  it('is read in time that grows with its length', async () => {
    for (const piece of [
      '"',
      '<img ',
      '<span class="emoji emoji',
      '<i>',
      '拍了拍"',
      '&lt;',
      '<br/>',
    ]) {
      await expectGrowth(
        () => readContent(Text, piece.repeat(12_500)),
        () => readContent(Text, piece.repeat(50_000)),
        10,
        piece,
      )
    }
  })
})

describe('a card, which nobody wrote', () => {
  const app = (type: number, inner = '') =>
    `<msg><appmsg appid=""><title>报修 水管漏水</title><type>${type}</type>${inner}</appmsg></msg>`

  it.each([
    [Url, app(5)],
    [Unknown, app(63)],
    [Text, app(2000)],
    [Attachment, app(74)],
    [Text, `zhang:<br/>${app(5).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`],
    [Text, app(5).slice(0, 50)],
    [Emoticon, ''],
    [Post, '孩子38.5'],
    [Text, '[视频号直播] 着火了'],
    [Text, '[图片]'],
    [Text, '[Voice] 38"'],
    [Unknown, '视频通话时长 38:05'],
    [Text, '「王芳：<msg><appmsg><title>孩子38.5</title>'],
  ])('as type %s: %s', (type, text) => {
    expect(readContent(type, text)).toMatchObject({ kind: 'card', size: text.length })
  })

  it.each([
    '[微笑] 36.5',
    '[红包]谢谢李姐，36.5',
    '[图片] 报修 水管漏水',
    '<msg>没写完',
    '链接打不开',
    '请在手机上查看我发的照片，水管漏了',
  ])('is not what a resident writes: %s', (text) => {
    expect(readContent(Text, text)).toMatchObject({ kind: 'words', text })
  })

  it('is looked for in time that grows with the length of a text', async () => {
    for (const [head, piece] of [
      ['a:', ' '],
      ['a:', '<br>'],
      ['', '\n'],
      ['<?xml ', '\n'],
      ['&lt;', '<br '],
      ['@', 'all '],
    ] as const) {
      await expectGrowth(
        () => readContent(Text, head + piece.repeat(1_250)),
        () => readContent(Text, head + piece.repeat(20_000)),
        100,
        head + piece,
      )
    }
  })

  it('is taken apart in time that grows with its length', async () => {
    for (const piece of ['&lt;a&gt;', '<a>', '」\n- - ', '「', '</content>', '&#x0A;', '[链接']) {
      for (const head of [
        '<msg><appmsg><title>x</title><type>57</type><refermsg><content>',
        '「a：',
      ]) {
        await expectGrowth(
          () => readContent(Text, head + piece.repeat(1_250)),
          () => readContent(Text, head + piece.repeat(20_000)),
          100,
          head + piece,
        )
      }
    }
  })
})

describe('a reply', () => {
  it('keeps its words under a card of a megabyte', () => {
    const card = `<msg><appmsg><title>孩子39</title><des>${'🐉&amp;'.repeat(100_000)}</des></appmsg></msg>`
    const escaped = card.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const xml = `<msg><appmsg><title>收到&#x20;36.5</title><type>57</type><refermsg><svrid>7</svrid><chatusr>a</chatusr><content>${escaped}</content></refermsg></appmsg></msg>`
    expect(readContent(Unknown, xml)).toMatchObject({
      text: '收到 36.5',
      quote: { id: '7', sender: 'a' },
    })
    const line = readContent(Text, `「王芳：${card}」\r\n- - - - - -\r\n36.6`)
    expect(line).toMatchObject({ kind: 'words', text: expect.stringMatching(/36\.6$/) })
    expect(line.kind === 'words' ? line.text.length : 0).toBeLessThan(3_000)
  })

  it('that was cut off is read as far as it came', () => {
    const xml =
      '<msg><appmsg><title>接单</title><type>57</type><refermsg><svrid>7</svrid><chatusr>bot</chatusr><content>【#3 '
    expect(readContent(Unknown, xml)).toMatchObject({
      text: '接单',
      quote: { id: '7', sender: 'bot' },
    })
  })
})

describe('what comes as a file', () => {
  it.each([
    [Image, '<msg><img length="5"/></msg>', { attachment: 'image', text: '' }],
    [
      Attachment,
      '<msg><appmsg><title>花名册.xlsx</title><type>6</type></appmsg></msg>',
      { attachment: 'file', name: '花名册.xlsx' },
    ],
    [
      Location,
      '<msg><location x="36.06" y="120.38" label="宾川路7号" poiname="宾川小区" /></msg>',
      { attachment: 'location', name: '宾川小区' },
    ],
  ])('type %s', (type, xml, content) => {
    expect(readContent(type, xml)).toMatchObject({ kind: 'words', ...content })
  })
})

describe('a voice', () => {
  it('says what the gateway tells of it', () => {
    expect(readContent(Audio, '快来人啊，我妈晕倒了。')).toMatchObject({
      kind: 'words',
      attachment: 'voice',
      text: '快来人啊，我妈晕倒了。',
    })
  })

  it.each([
    ['nothing', ''],
    ['its XML', '<msg><voicemsg endflag="1" length="2391" voicelength="1500" /></msg>'],
    ['a place-holder', '[语音]7"'],
    ['the name of its file', '语音12秒.mp3'],
    ['an address', 'https://example.com/语音/消息'],
    ['an id', '@msgid_5577006791947779410语音消息'],
  ])('says nothing where there came %s', (_, raw) => {
    expect(readContent(Audio, raw)).toMatchObject({ attachment: 'voice', text: '' })
  })
})
