/** Every handler of a button, a select menu or a form, as an explicit list. README.md shows how to add one. */
import { askMore } from './ask.ts';
import type { Component } from './command.ts';
import { editionMore } from './edition/more.ts';
import { editionReport } from './edition/report.ts';
import { editionSources, editionStory } from './edition/sources.ts';
import { feedPick } from './feeds/pick.ts';
import { latestComponent } from './latest.ts';
import { searchPage } from './search.ts';
import { dataComponent } from './settings/data.ts';
import { sourcesComponent } from './sources.ts';
import { storyComponent } from './story.ts';
import { followComponent, rewatchComponent, unwatchComponent } from './watch/index.ts';

export const components: readonly Component[] = [
  editionStory,
  editionSources,
  editionMore,
  editionReport,
  feedPick,
  dataComponent,
  latestComponent,
  storyComponent,
  sourcesComponent,
  askMore,
  searchPage,
  followComponent,
  unwatchComponent,
  rewatchComponent,
];
