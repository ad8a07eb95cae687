import type { Renderer } from '../digests/deps.ts';
import { english } from '../i18n/index.ts';
import { renderEdition } from './render.ts';

/** An edition as frozen message bodies. */
export const renderBodies: Renderer = (content, look = {}) =>
  renderEdition(content, look.locale ?? content.language ?? english, look).map(body => JSON.stringify(body));
