import type { OutletSpec } from '../types.ts';
import { airframe } from './airframe.ts';
import { castellan } from './castellan.ts';
import { fdps } from './fdps.ts';
import { hanbit } from './hanbit.ts';
import { harbourGazette } from './harbourgazette.ts';
import { hullmast } from './hullmast.ts';
import { kestrel } from './kestrel.ts';
import { meridian } from './meridian.ts';
import { nordlys } from './nordlys.ts';
import { ostseekurier } from './ostseekurier.ts';
import { gulfline } from './gulfline.ts';
import { orbit } from './orbit.ts';
import { sentinel } from './sentinel.ts';
import { soundcut } from './soundcut.ts';
import { subcontinent } from './subcontinent.ts';
import { tidewater } from './tidewater.ts';
import { vartovyi } from './vartovyi.ts';
import { volna } from './volna.ts';

/** Every outlet of the newsroom. */
export const OUTLETS: readonly OutletSpec[] = [
  meridian,
  tidewater,
  kestrel,
  hullmast,
  airframe,
  nordlys,
  sentinel,
  gulfline,
  subcontinent,
  orbit,
  soundcut,
  castellan,
  harbourGazette,
  fdps,
  ostseekurier,
  hanbit,
  vartovyi,
  volna,
];
