import { paintAxisText, paintGraticule } from '../scatter-chart/graticule';
import type { Insets, Place, Plane } from '../scatter-chart/plane';
import type { Theme } from '../scatter-chart/theme';
import { DensityLayer } from './density';
import { paintDigitMark } from './digit-mark';
import { paintEllipses, paintSigmas } from './ellipses';
import { paintGhosts } from './ghosts';
import type { GridRegion } from './density-grid';
import type { Gaussian, Region } from './gaussian';
import type { Ghost, Overlay, StoryMarks, WalkMark } from './marks';
import { MomentLayer, type MomentMark } from './moment';
import { paintOutlines, paintParts } from './outlines';
import { nameBoxes, type NameSpot, paintPlaceNames } from './place-names';
import type { PlaneDecoder } from './plane-decoder';
import { SampleLayer } from './samples';
import { paintCalloutSpots, paintStory } from './story-layer';
import { say, type Texts } from './texts';
import { paintScrims, TileLayer } from './tiles';
import { paintWalk } from './walk-path';

/* Leaves a frame of 16 ms time for everything else. */
const FRAME_MS = 6;
/* What is written keeps so far from the edge. */
const EDGE = 8;

/** What a map's canvas shows beside its points. */
export interface Scene {
  plane: Plane;
  theme: Theme;
  overlay: Overlay;
  compact: boolean;
  insets: Insets;
  texts: Texts;
  /** The legend's lower edge. */
  roof: number;
  decoder: PlaneDecoder | undefined;
  /** A moment of a training, in place of the trained model. */
  moment: MomentMark | null;
  /** What bands are shown of, without hidden digits. */
  bands: readonly Region[];
  /** The Gaussians whose ellipses are shown, without those of hidden digits. */
  fitted: readonly Gaussian[];
  /** In their place, for a density of another shape: its outlines and the Gaussians that are its parts. */
  outlined: readonly GridRegion[];
  parts: readonly Gaussian[];
  ellipsesShown: boolean;
  /** The Gaussians of all digits. */
  digits: readonly Gaussian[];
  names: readonly NameSpot[];
  hidden: ReadonlySet<number>;
  samplesShown: boolean;
  walk: WalkMark | null;
  alpha: number;
  story: StoryMarks;
  /** The place of the visitor's digit, if it has its own mark. */
  digit: Place | undefined;
  /** Where it would be otherwise. */
  ghosts: readonly Ghost[];
}

/** Paints a map's layers in their order, from the graticule up. */
export class MapPainter {
  readonly samples = new SampleLayer();
  readonly #tiles: TileLayer;
  readonly #density = new DensityLayer();
  readonly #moment = new MomentLayer();

  /** @param frameMs what a frame may spend on decoding; what takes longer appears by and by */
  constructor(frameMs = FRAME_MS) {
    this.#tiles = new TileLayer(frameMs);
  }

  /** Forgets what it keeps between frames, because colours, decoder or points are others. */
  reset(): void {
    this.#tiles.reset();
    this.#density.reset();
  }

  /** @returns whether the next frame must paint again, because there are tiles to come */
  below(context: CanvasRenderingContext2D, scene: Scene): boolean {
    const { plane, theme, overlay, compact, texts } = scene;
    let waiting = false;
    if (overlay === 'decoded') {
      if (scene.moment) {
        this.#moment.paint(context, plane, theme, scene.moment, scene.digits);
      } else if (scene.decoder?.loaded) {
        waiting = this.#tiles.paint(context, plane, theme, scene.decoder, scene.digits, compact);
      }
      if (!compact) {
        paintScrims(context, plane, theme);
      }
    } else {
      paintGraticule(context, plane, theme);
    }
    if (overlay === 'density') {
      this.#density.paint(context, plane, theme, scene.bands);
    }
    if (!compact) {
      paintAxisText(context, plane, theme, [say(texts, 'axisX'), say(texts, 'axisY')], scene.insets);
    }
    if (scene.ellipsesShown) {
      if (!compact && overlay !== 'decoded') {
        paintParts(context, plane, theme, scene.parts);
      }
      paintOutlines(context, plane, theme, scene.outlined, overlay);
      paintEllipses(context, plane, theme, scene.fitted, overlay);
    }
    return waiting;
  }

  /** @returns whether samples are still appearing, so that the next frame must paint again */
  above(context: CanvasRenderingContext2D, scene: Scene): boolean {
    const { plane, theme, compact, texts } = scene;
    if (scene.ellipsesShown && !compact) {
      paintSigmas(context, plane, theme, scene.fitted);
    }
    const named = scene.names.filter(({ label }) => !scene.hidden.has(label));
    paintPlaceNames(context, plane, theme, named, (label) => say(texts, 'place', label), compact);
    paintCalloutSpots(context, plane, theme, scene.story);
    const appearing = scene.samplesShown && this.samples.paint(context, plane, theme, scene.roof);
    if (scene.walk) {
      paintWalk(context, plane, theme, scene.walk, scene.alpha);
    }
    paintStory(context, plane, theme, scene.story, scene.digit);
    if (scene.digit) {
      paintGhosts(context, plane, theme, scene.ghosts, scene.digit, {
        room: {
          left: EDGE,
          top: scene.roof,
          right: plane.width - (compact ? scene.insets.right : EDGE),
          bottom: plane.height - scene.insets.bottom,
        },
        taken: nameBoxes(plane, named, compact),
      });
      paintDigitMark(context, plane, theme, scene.digit);
    }
    return appearing;
  }
}
