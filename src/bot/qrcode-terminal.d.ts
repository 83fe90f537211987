declare module 'qrcode-terminal' {
  const qrcode: {
    generate(text: string, options: { small: boolean }, show: (drawn: string) => void): void
  }
  export = qrcode
}
