import { PuppetService } from 'wechaty-puppet-service'
import type { Puppet } from './puppet-session.ts'

export interface ServiceOptions {
  /** `WECHATY_PUPPET_SERVICE_TOKEN` where left out. */
  readonly token?: string
  /** `host:port`; `WECHATY_PUPPET_SERVICE_ENDPOINT`, or found by the token, where left out. */
  readonly endpoint?: string
  /** No TLS, for a gateway on this machine; else as `WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT` says. */
  readonly plain?: boolean
}

/**
 * A client of a puppet service that keeps no payloads on disk. wechaty's own cache under the home
 * folder (`.wechaty/wechaty-puppet-service`) outlives the program and gives aliases of last month;
 * without it nothing is written outside the data folder, and a second session finds no locked files.
 */
class FreshPuppetService extends PuppetService {
  protected override hookPayloadStore(): void {}
}

/** Makes puppets that talk to a puppet service, one for each session. Throws where no token is known. */
export function servicePuppet(options: ServiceOptions = {}): () => Puppet {
  const { token, endpoint, plain } = options
  return () =>
    new FreshPuppetService({
      ...(token === undefined ? {} : { token }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(plain ? { tls: { disable: true } } : {}),
    })
}
