/** Hubot ships no types: what the baseline uses of it. */
declare module 'hubot' {
  export class User {
    constructor(id: string, options: { readonly name: string; readonly room: string })
  }
  export class TextMessage {
    constructor(user: User, text: string, id: string)
    finish(): void
  }
  export class Adapter {
    robot: Robot
  }
  export class Robot {
    constructor(adapter: Adapter, httpd: boolean, name: string)
    adapter: Adapter
    hear(pattern: RegExp, heard: (response: { readonly message: TextMessage }) => void): void
    receive(message: TextMessage): Promise<unknown>
    shutdown(): void
  }
}
