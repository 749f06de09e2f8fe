import type {ReactiveControllerHost} from 'lit';
import type {View} from '../figure/camera.js';
import type {Side} from '../figure/motion.js';

/** Degrees for one press of an arrow key or a button. */
const STEP = 15;
/** Degrees for each pixel that the figure is dragged. */
const DRAG = 0.6;
const PITCHES = [-5, 75] as const;

const KEYS = new Map<string, readonly [yaw: number, pitch: number]>([
  ['ArrowLeft', [-STEP, 0]],
  ['ArrowRight', [STEP, 0]],
  ['ArrowUp', [0, STEP / 3]],
  ['ArrowDown', [0, -STEP / 3]],
]);

/** From where the reader looks at a figure, and the ways to turn it: by finger, mouse, key and button. */
export class FigureTurner {
  readonly #host: ReactiveControllerHost;
  readonly #onSpace: () => void;
  #best: View = {yaw: 0, pitch: 0};
  #side: Side = 'left';
  #turned: View | undefined;
  #drag: {readonly x: number; readonly y: number} | undefined;

  /** @param onSpace Called when the space bar is pressed where the arrow keys turn. */
  constructor(host: ReactiveControllerHost, onSpace: () => void) {
    this.#host = host;
    this.#onSpace = onSpace;
  }

  get view(): View {
    return this.#turned ?? this.#best;
  }

  get isTurned(): boolean {
    return this.#turned !== undefined;
  }

  /** Another motion: it is seen in its best view. */
  reset(best: View): void {
    this.#best = best;
    this.#turned = undefined;
  }

  /** The mirror image turns the other way. */
  set side(side: Side) {
    this.#side = side;
  }

  /** Turns the person by some steps, to the right where positive. */
  turn(steps: number): void {
    this.#turnBy(steps * STEP, 0);
  }

  /** Back to the view that shows most. */
  turnBack(): void {
    this.#turned = undefined;
    this.#host.requestUpdate();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const turn = KEYS.get(event.key);
    if (turn) this.#turnBy(...turn);
    else if (event.key === ' ') this.#pressSpace(event);
    else if (event.key === 'Home') this.turnBack();
    else return;
    event.preventDefault();
  };

  /** Held down, it is still one wish. */
  #pressSpace({repeat}: KeyboardEvent): void {
    if (!repeat) this.#onSpace();
  }

  readonly onPointer = (event: PointerEvent): void => {
    // A second finger zooms the page.
    if (!event.isPrimary) return;
    const {type, clientX: x, clientY: y, pointerType} = event;
    const from = this.#drag;
    if (type === 'pointerdown') {
      // Only a finger or the main button takes hold.
      if (event.button) return;
      this.#drag = {x, y};
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    } else if (type !== 'pointermove') {
      this.#drag = undefined;
    } else if (from) {
      this.#drag = {x, y};
      // A finger that goes up or down scrolls the page.
      this.#turnBy((x - from.x) * DRAG, pointerType === 'touch' ? 0 : ((y - from.y) * DRAG) / 2);
    }
  };

  #turnBy(yaw: number, pitch: number): void {
    const {view} = this;
    const [least, most] = PITCHES;
    this.#turned = {
      yaw: view.yaw + (this.#side === 'right' ? -yaw : yaw),
      pitch: Math.min(Math.max(view.pitch + pitch, least), most),
    };
    this.#host.requestUpdate();
  }
}
