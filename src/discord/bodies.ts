import type { Renderer } from '../digests/deps.ts';
import { english } from '../i18n/index.ts';
import { asEmbeds } from './embeds.ts';
import { renderEdition } from './renderEdition.ts';

/** An edition as frozen message bodies, in its own language and look. */
export const renderBodies: Renderer = content =>
  renderEdition(content, content.language ?? english)
    .map(body => (content.look === 'embeds' ? asEmbeds(body) : body))
    .map(body => JSON.stringify(body));
