// Builds the pages for the browser: every page of pages/ with what it loads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages')

/** How the pages' JSX is compiled. */
export const PREACT = { jsx: 'automatic', jsxImportSource: 'preact' }

/** Builds into a folder that is emptied first. */
export async function buildPages(folder) {
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    esbuild: PREACT,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2020',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: pages.map((page) => join(root, page)) },
    },
  })
  // Packed once here instead of at each request.
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(js|css|svg)$/.test(name)) continue
    const file = join(folder, name)
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPages(process.argv[2] ?? join(root, '..', 'dist', 'pages'))
}
