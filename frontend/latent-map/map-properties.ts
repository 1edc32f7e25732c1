import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ScatterChart } from '../scatter-chart/scatter-chart';
import {
  type DensityMark,
  type DigitMark,
  type EllipseMark,
  type Mode,
  NO_STORY,
  type Overlay,
  type SampleMark,
  type StoryMarks,
  type TestPoint,
  type WalkMark,
} from './marks';
import type { MomentMark } from './moment';
import { say, type Texts } from './texts';

/** What a map is told, beside what every chart is told. */
export class MapProperties extends ScatterChart {
  static override properties: PropertyDeclarations = {
    points: { attribute: false },
    ellipses: { attribute: false },
    density: { attribute: false },
    digit: { attribute: false },
    samples: { attribute: false },
    selectedSample: { attribute: false },
    walk: { attribute: false },
    story: { attribute: false },
    opening: { attribute: false },
    mode: { attribute: false },
    hiddenDigits: { attribute: false },
    ellipsesShown: { attribute: false },
    overlay: { attribute: false },
    moment: { attribute: false },
    pointCard: { attribute: false },
    decoderUrl: { attribute: false },
    decodeUrl: { attribute: false },
    testImageUrl: { attribute: false },
    texts: { attribute: false },
  };

  declare points: TestPoint[];
  declare ellipses: EllipseMark[];
  declare density: DensityMark | null;
  declare digit: DigitMark | null;
  declare samples: SampleMark[];
  declare selectedSample: number;
  declare walk: WalkMark | null;
  declare story: StoryMarks;
  /** Whether the map opens on a walk. */
  declare opening: boolean;
  declare mode: Mode;
  declare hiddenDigits: string;
  declare ellipsesShown: boolean;
  declare overlay: Overlay;
  /** Set by a player on the page, never by the server. */
  declare moment: MomentMark | null;
  /** Whether a click on a test digit opens a card that asks what for. */
  declare pointCard: boolean;
  /** Where the model's decoder is found; empty for none. */
  declare decoderUrl: string;
  /** Where the server decodes a place exactly. */
  declare decodeUrl: string;
  declare testImageUrl: string;
  declare texts: Texts;

  constructor() {
    super();
    this.points = [];
    this.ellipses = [];
    this.density = null;
    this.digit = null;
    this.samples = [];
    this.selectedSample = -1;
    this.walk = null;
    this.story = NO_STORY;
    this.opening = false;
    this.mode = 'draw';
    this.hiddenDigits = '';
    this.ellipsesShown = true;
    this.overlay = 'points';
    this.moment = null;
    this.pointCard = false;
    this.decoderUrl = '';
    this.decodeUrl = '';
    this.testImageUrl = '';
    this.texts = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts')) {
      this.label = say(this.texts, 'label');
      this.help = say(this.texts, 'help');
      this.zoomLabels = {
        zoomIn: say(this.texts, 'zoomIn'),
        zoomOut: say(this.texts, 'zoomOut'),
        fit: say(this.texts, 'fit'),
      };
    }
  }
}
