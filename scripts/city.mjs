// Shows a city of three sample streets in the browser: `npm run city`. Their folders are in .city/; delete it to begin again.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const program = join(root, 'dist', 'src', 'cli.js')
const folder = process.argv[2] ?? join(root, '.city')
const STREETS = [
  { name: '九水街道', district: '李沧区', folder: 'jiushui' },
  { name: '浮山街道', district: '崂山区', folder: 'fushan' },
  { name: '虎山街道', district: '李沧区', folder: 'hushan' },
]

/** What was said in a street this morning; `by`: how many of each building have answered. */
function morning(by) {
  const answers = (group) =>
    Array.from({ length: by }, (_, i) => {
      const household = `1-${100 * (1 + (i >> 1)) + 1 + (i & 1)}`
      return `[${group}] ${household} 户主: ${i === 4 ? '38.2 头疼' : `36.${3 + (i % 5)}`}`
    })
  return [
    '[1号楼居民群] 李姐: 点名 两小时内报',
    ...answers('1号楼居民群'),
    '[3号楼居民群] 高婶: 点名 两小时内报',
    ...answers('3号楼居民群'),
    '[庄子南楼群] 2-201 老纪: 报修 水管漏了',
    '[1号楼居民群] 1-602 老钱: 报修 楼道灯坏了',
    '[3号楼居民群] 2-301 王奶奶家: 想请人买菜 鸡蛋2斤',
    '[宾川路社区工作群] 王书记: 入库 口罩 2000只 酒精 20箱',
    '[宾川路社区工作群] 刘网格: 签收 W1',
    '/quit',
    '',
  ].join('\n')
}

if (!existsSync(program)) {
  process.stderr.write('dist is not there: npm run build\n')
  process.exit(1)
}
const sample = readFileSync(join(root, 'data', 'street.yaml'), 'utf8')
for (const [place, street] of STREETS.entries()) {
  const data = join(folder, street.folder)
  if (existsSync(join(data, 'street.yaml'))) continue
  mkdirSync(data, { recursive: true })
  const text = sample.replaceAll('九水', street.name.slice(0, 2)).replace(/^code:.*$/m, '')
  writeFileSync(join(data, 'street.yaml'), text)
  process.stdout.write(`${street.name}：正在过今天早上 The street lives through its morning …\n`)
  spawnSync(process.execPath, [program, 'start', '--data', data, '--port', '0'], {
    input: morning(5 + 2 * place),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}
const config = join(folder, 'city.yaml')
if (!existsSync(config)) {
  const streets = STREETS.map(
    ({ name, district, folder: data }) =>
      `  - {name: ${name}, district: ${district}, data: ${data}}`,
  )
  writeFileSync(config, ['name: 青岛', 'streets:', ...streets, ''].join('\n'))
}
const running = spawn(process.execPath, [program, 'city', '--config', config], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal))
running.on('exit', (code) => process.exit(code ?? 1))
