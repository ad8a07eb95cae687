import type { Clock } from '../clock.ts';
import { createPeople } from './people.ts';
import { createPlaces } from './places.ts';
import { createPosts } from './posts.ts';
import { type Announce, createState } from './state.ts';

/** All that exists in the stand-in, and everything that can be done to it from outside the API. */
export type World = ReturnType<typeof createWorld>;

export function createWorld(clock: Clock, appName: string, announce: Announce) {
  const state = createState(clock, appName, announce);
  const places = createPlaces(state);
  const people = createPeople(state, places);
  const posts = createPosts(state, people);
  const { create: _, ...publicPlaces } = places;
  return { state, bot: state.bot, ...people, ...publicPlaces, ...posts };
}
