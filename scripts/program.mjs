// The program, bundled from source in half a second: nothing looks at types, and what it depends on stays outside.
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where a program goes, and how esbuild makes it there. The folder is emptied first. */
export function fromSource(folder) {
  const built = join(root, '.dev', folder)
  // As deep as src/bot, where the program looks for its pages from.
  const outdir = join(built, 'src', 'bot')
  rmSync(outdir, { recursive: true, force: true })
  return {
    program: join(outdir, 'cli.js'),
    pages: join(built, 'pages'),
    options: {
      entryPoints: [join(root, 'src', 'cli.ts')],
      outdir,
      bundle: true,
      // A subcommand loads its own parts alone.
      splitting: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'warning',
    },
  }
}
