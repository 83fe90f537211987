import { expect, it } from 'vitest'
import { fold } from '../../src/language/fold.ts'
import { scan } from '../../src/language/scan.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { soleOwner, whoseAre } from '../../src/language/whose/whose.ts'

/** Whose each reading of a text is, in a building with rooms of the fourth floor. */
function told(said: string): string {
  const { text } = fold(said)
  const parts = scan(text, ['小微'])
  const isDoor = (part: (typeof parts)[number]) => /^4\d\d$/.test(text.slice(part.start, part.end))
  const items = parts.filter((part) => part.kind === 'temperature' && !isDoor(part))
  return whoseAre(parts, items, text, { isDoor, alias: '1-201 许大姐' })
    .map(({ owner, items }) => {
      const readings = items
        .map((part) => (part.kind === 'temperature' ? part.value : ''))
        .join(' ')
      return `${shown(owner)} ${readings}`
    })
    .join('; ')
}

function shown(owner: Owner): string {
  switch (owner.kind) {
    case 'own':
      return 'own'
    case 'door':
      return owner.household
    case 'name':
      if (owner.maybe === true) return `${owner.name} or own`
      return owner.side === null ? owner.name : `${owner.name} (${owner.side})`
    case 'near':
      return owner.side
    case 'someone':
      return `?${owner.words}`
  }
}

it.each([
  ['36.4', 'own 36.4'],
  ['我爱人36.4 闺女36.8', 'own 36.4 36.8'],
  ['406 36.4', '406 36.4'],
  ['36.4 406', '406 36.4'],
  ['36.4，302怎么没报', 'own 36.4'],
  ['505老两口36.1 36.3，我36.5', '505 36.1 36.3; own 36.5'],
  ['505孩子37.9大人36.6', '505 37.9 36.6'],
  ['505没动静，我36.4', 'own 36.4'],
  ['501、502：36.4 36.5', '501 36.4; 502 36.5'],
  ['501和502都36.5', '501 36.5; 502 36.5'],
  ['501、502：36.4 36.5 36.6', '? 36.4 36.5 36.6'],
  ['我和505都36.4', 'own 36.4; 505 36.4'],
  ['我36.4，505也是', 'own 36.4; 505 36.4'],
  ['姥姥36.2姥爷36.4（他俩住204）', '204 36.2 36.4'],
  ['那个38.1是406的，我36.4', '406 38.1; own 36.4'],
  ['406二十分钟前37.9', '406 37.9'],
  ['406三十六度七501三十六度四', '406 36.7; 501 36.4'],
  ['替孙婆婆报 36.6', '孙婆婆 36.6'],
  ['孙婆婆让我说一声，36.6', '孙婆婆 36.6'],
  ['楼下的孙婆婆 36.6', '孙婆婆 (below) 36.6'],
  ['我家对门36.6', 'across 36.6'],
  ['隔壁小孩 38.2', 'beside 38.2'],
  ['对门303的36.6', '303 36.6'],
  ['孩子他姥爷 36.6', 'own 36.6'],
  ['帮她报 36.6', '? 36.6'],
  ['替报 36.6', '? 36.6'],
  ['替拉提甫报 36.6', '拉提甫 36.6'],
  ['帮我报 36.6', 'own 36.6'],
  ['大娘36.6', '?大娘 36.6'],
  ['B1204 36.4', 'B号楼1204 36.4'],
  ['36.4我，37.4是503', 'own 36.4; 503 37.4'],
  ['爷爷36.4，住7楼', '?7楼 36.4'],
  ['顶楼36.6', '?顶楼 36.6'],
  ['406的36.8，老伴36.4', '406 36.8; ? 36.4'],
  ['我同事38.5，我36.5', 'own 36.5'],
  ['许大姐36.4，孩子36.6', 'own 36.4 36.6'],
  ['老许36.4', 'own 36.4'],
  ['星辰大海 36.4', '星辰大海 or own 36.4'],
  ['我家狗38.5，我36.5', 'own 36.5'],
  ['孙婆婆眼花，我给量的，36.4', '孙婆婆 36.4'],
  ['孙婆婆让我说一声她36.7，我36.5', '孙婆婆 36.7; own 36.5'],
  ['刚从505送饭回来，量了36.7', 'own 36.7'],
  ['去505送菜，顺手给老太太测了，37.0', '505 37'],
  ['505没人，506 36.6', '506 36.6'],
  ['505出差了，36.6', '? 36.6'],
  ['505（独居）36.6', '505 36.6'],
  ['让505小伙给看的，36.4', 'own 36.4'],
  ['36.6，我家的', 'own 36.6'],
  ['我38.1更正，不是我，是我对门', 'across 38.1'],
  ['@孙婆婆 您36.8记下了，我36.4', '孙婆婆 36.8; own 36.4'],
  ['37.9，记不清谁是谁了，我36.4', 'own 36.4; ? 37.9'],
  ['5号楼702我弟36.9，我36.5', '5号楼702 36.9; own 36.5'],
])('hears in %s: %s', (text, expected) => expect(told(text)).toBe(expected))

it.each([
  ['是1-502的', '1-502'],
  ['我家', 'own'],
  ['楼上那家', 'above'],
  ['502和503', null],
  ['好的', null],
])('finds the one that %s names: %s', (text, expected) => {
  const found = soleOwner(scan(text, ['小微']), text, {
    isDoor: () => false,
    alias: '',
  })
  expect(found === null ? null : shown(found.owner)).toBe(expected)
})
