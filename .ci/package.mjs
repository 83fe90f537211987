// The package as people get it: packed, installed into an empty folder, and started there with its sample street.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SAID = '[1号楼居民群] 1-301 王芳: 报修 2单元电梯不动'
const ANSWERED = '@王芳 收到（#1）'
/** Of a package that holds what it needs not, or lacks what it needs. */
const MOST = 4_000_000

const folder = mkdtempSync(join(tmpdir(), 'weiliandong-package-'))
try {
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd())
  const [packed] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const size = Number(run('stat', ['-c', '%s', join(folder, packed)], folder))
  if (size > MOST) throw new Error(`the package has ${size} bytes, more than ${MOST}`)
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', packed], folder)
  const own = (args, input) => run(join('node_modules', '.bin', 'weiliandong'), args, folder, input)
  own(['init', '--sample'])
  const told = own(['start', '--port', '0'], `${SAID}\n`)
  if (!told.includes(ANSWERED)) throw new Error(`${ANSWERED} was not said, but:\n${told}`)
  console.log(
    `weiliandong ${own(['--version']).trim()}: ${size} bytes, installed and started in an empty folder`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function run(command, args, cwd, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 600_000,
  })
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}\n${stdout}`)
  return stdout
}
