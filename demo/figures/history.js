/** The models of the bench, back to the first one. */
export class History {
  #past = [];
  #gesture;

  constructor(model) {
    this.model = model;
    this.origin = model;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  /** Starts anew from a model; that can be undone as well. */
  start(model) {
    this.#keep();
    this.model = model;
    this.origin = model;
  }

  /**
   * Takes a changed model.
   *
   * @param gesture What does it: a slider that is dragged changes the model many times, and is undone once.
   */
  change(model, gesture) {
    if (!gesture || gesture !== this.#gesture) this.#keep();
    this.#gesture = gesture;
    this.model = model;
  }

  endGesture() {
    this.#gesture = undefined;
  }

  reset() {
    this.change(this.origin);
  }

  undo() {
    Object.assign(this, this.#past.pop());
    this.endGesture();
  }

  #keep() {
    this.#past.push({model: this.model, origin: this.origin});
    this.endGesture();
  }
}
