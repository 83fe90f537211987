import { fstatSync } from 'node:fs'

/**
 * Where the standard input comes from: someone at a terminal, a file or another program, or nothing at
 * all, as under a service manager.
 */
export function inputKind(): 'terminal' | 'piped' | 'none' {
  if (process.stdin.isTTY) return 'terminal'
  try {
    return fstatSync(0).isCharacterDevice() ? 'none' : 'piped'
  } catch {
    return 'none'
  }
}
