/** Every entry of a message's menu, as an explicit list. */
import type { MessageMenu } from './command.ts';
import { summariseLinkedMenu } from './summariseLinked.ts';

export const menus: readonly MessageMenu[] = [summariseLinkedMenu];
