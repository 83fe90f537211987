import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'

/**
 * Where nothing is ever posted to: what only this machine's own surroundings answer at, among it the places where
 * clouds hand out a machine's keys. Loopback and private networks are open: partners sit in the street's own.
 */
const FORBIDDEN = new BlockList()
FORBIDDEN.addSubnet('0.0.0.0', 8, 'ipv4')
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4')
FORBIDDEN.addSubnet('224.0.0.0', 3, 'ipv4')
// Alibaba's and Azure's, and Amazon's for IPv6.
FORBIDDEN.addAddress('100.100.100.200', 'ipv4')
FORBIDDEN.addAddress('168.63.129.16', 'ipv4')
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6')
FORBIDDEN.addAddress('::', 'ipv6')
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6')
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6')

export function isForbidden(ip: string): boolean {
  return FORBIDDEN.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')
}

/** Why nothing is posted to an address, as far as it says so itself; null where it may be. A name is looked up later. */
export function refusalOf(address: string): string | null {
  if (!URL.canParse(address)) return 'the address is no URL'
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return 'the address is neither https nor http'
  const ip = hostname.replace(/^\[|\]$/g, '')
  return isIP(ip) !== 0 && isForbidden(ip) ? `nothing is posted to ${ip}` : null
}

type Found = (error: Error | null, found: string | LookupAddress[], family?: number) => void

/** Looks a name up for a connection, and refuses what it must not lead to. */
export function lookUp(host: string, options: LookupOptions, found: Found): void {
  lookup(host, { all: true }, (error, addresses) => {
    if (error !== null) return found(error, [])
    const bad = addresses.find(({ address }) => isForbidden(address))
    const [first] = addresses
    if (bad !== undefined || first === undefined) {
      return found(new Error(`nothing is posted to ${bad?.address ?? host}`), [])
    }
    if (options.all === true) found(null, addresses)
    else found(null, first.address, first.family)
  })
}
