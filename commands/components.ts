/** Every handler of a button, a select menu or a form, as an explicit list. README.md shows how to add one. */
import type { Component } from './command.ts';
import { feedPick } from './feeds/pick.ts';
import { dataComponent } from './settings/data.ts';

export const components: readonly Component[] = [feedPick, dataComponent];
