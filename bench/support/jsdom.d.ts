/** The package ships no types; only what the bench uses is declared. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url: string; virtualConsole: VirtualConsole });
    readonly window: Window & { readonly document: Document };
  }
}
