import type { Insets, Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import type { KeyContent } from './legend';
import type { Crowd } from './map-cards';
import type { MapContent } from './map-content';
import type { Scene } from './map-painter';
import type { MapProperties } from './map-properties';
import { NO_STORY, type WalkMark } from './marks';
import type { PointUse } from './point-card';

/* As many as a link can carry. */
const MOST_STOPS = 8;

/** What a scene takes from the moment at which it is painted. */
export interface Now {
  plane: Plane;
  theme: Theme;
  compact: boolean;
  insets: Insets;
  /** The legend's lower edge. */
  roof: number;
  /** The position on the walk. */
  alpha: number;
  /** The place of the visitor's digit, on its way perhaps. */
  digit: Place;
  /** The walk while a stop of it is being moved. */
  moving: WalkMark | undefined;
}

/* Samples, walk and digit are places of the trained model: at a moment of its training they mean nothing. */

export function walkShown({ mode, moment, walk }: MapProperties): WalkMark | null {
  return mode === 'walk' && !moment ? walk : null;
}

export function samplesShown({ mode, moment }: MapProperties): boolean {
  return mode === 'sample' && !moment;
}

/** What the canvas shows of a map now. */
export function sceneOf(map: MapProperties, content: MapContent, now: Now): Scene {
  const walk = walkShown(map) && (now.moving ?? map.walk);
  return {
    ...now,
    overlay: map.overlay,
    texts: map.texts,
    decoder: content.decoder,
    moment: map.moment,
    bands: map.moment ? content.unhidden(content.data.gaussians) : content.bands,
    fitted: content.grid ? [] : content.fitted,
    outlined: content.unhidden(content.grid?.regions ?? []),
    parts: content.grid ? content.fitted : [],
    ellipsesShown: map.ellipsesShown && !map.moment,
    digits: content.regions,
    names: map.moment ? [] : content.data.names,
    hidden: content.hidden,
    samplesShown: samplesShown(map),
    walk,
    story: map.moment ? NO_STORY : map.story,
    digit: map.digit && !walk && !map.moment ? now.digit : undefined,
    ghosts: map.digit?.ghosts ?? [],
  };
}

/** What callouts keep clear of. */
export function crowdOf(map: MapProperties, { data, hidden }: MapContent): Crowd {
  return { samples: map.samples, points: data.groups.filter((_, i) => !hidden.has(data.digits[i]!)).flat() };
}

/** Which marks of a map need explaining. */
export function keyOf(map: MapProperties, { grid, fitted }: MapContent): KeyContent {
  return {
    samples: samplesShown(map) && map.samples.length > 0,
    walk: walkShown(map) !== null,
    guess: map.story.guess !== null,
    neighbors: map.story.neighbors.length > 0,
    ellipses: map.ellipsesShown && !map.moment && (grid !== undefined || fitted.length > 0),
  };
}

/** What a test digit may be wanted for. */
export function usesOf(map: MapProperties): PointUse[] {
  const walk = walkShown(map);
  return walk && walk.stops.length < MOST_STOPS ? ['digit', 'a', 'b', 'stop'] : ['digit', 'a', 'b'];
}
