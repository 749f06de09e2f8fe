/** What keys do on the stage, while it has the focus. */
export interface KeyActions {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly on: () => void;
  readonly leave: () => void;
}

/** Space, the arrows and Escape. A control that has the focus keeps the keys that it needs itself. */
export class SessionKeys {
  readonly #actions: KeyActions;

  constructor(actions: KeyActions) {
    this.#actions = actions;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.composedPath()[0] as Element;
    const action = this.#actionOf(event.key, event.currentTarget as Element);
    if (!action || isOwn(event.key, target)) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  #actionOf(key: string, stage: Element): (() => void) | undefined {
    const isMirrored = stage.matches(':dir(rtl)');
    switch (key) {
      case ' ':
        return this.#actions.toggle;
      case 'ArrowLeft':
        return isMirrored ? this.#actions.on : this.#actions.back;
      case 'ArrowRight':
        return isMirrored ? this.#actions.back : this.#actions.on;
      case 'Escape':
        return this.#actions.leave;
      default:
        return undefined;
    }
  }
}

/** Whether a control has a meaning of its own for a key. */
function isOwn(key: string, control: Element): boolean {
  if (key === 'Escape') return false;
  if (key === ' ') return control.matches('button, input, select');
  return control.matches('input[type="range"], select');
}
