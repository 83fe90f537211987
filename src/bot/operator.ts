import { userInfo } from 'node:os'

/** Who acts at the terminal, as the account calls them. */
export function operator(): string {
  return `terminal:${userInfo().username}`
}
