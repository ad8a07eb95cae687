import type { EditionContent } from '../model.ts';
import type { Composer } from './compose.ts';
import type { Teller } from './messenger.ts';
import type { PublishDeps } from './outbox.ts';

/** Turns an edition into frozen message bodies, each within Discord's limits. */
export type Renderer = (content: EditionContent) => string[];

/** What the digest loop needs. */
export interface DigestDeps extends PublishDeps {
  compose: Composer;
  render: Renderer;
  teller: Teller;
}
