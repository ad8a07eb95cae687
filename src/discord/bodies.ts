import type { Renderer } from '../digests/deps.ts';
import { english } from '../i18n/index.ts';
import { renderEdition } from './renderEdition.ts';

/** An edition as frozen message bodies, in its own language. */
export const renderBodies: Renderer = content =>
  renderEdition(content, content.language ?? english).map(body => JSON.stringify(body));
