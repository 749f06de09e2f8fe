/** One session of a browser under WebDriver, as far as tests need it. */
export class WebDriver {
  #address;

  /** Begins a session with the driver at this address. */
  static async begin(driver, capabilities) {
    const webDriver = new WebDriver();
    webDriver.#address = driver;
    const {sessionId} = await webDriver.#send('POST', '/session', {
      capabilities: {alwaysMatch: capabilities},
    });
    webDriver.#address = `${driver}/session/${sessionId}`;
    return webDriver;
  }

  open(url) {
    return this.#send('POST', '/url', {url});
  }

  url() {
    return this.#send('GET', '/url');
  }

  setWindow(rectangle) {
    return this.#send('POST', '/window/rect', rectangle);
  }

  /** What the body of a function in the page gives to the function that it is given. */
  run(script) {
    return this.#send('POST', '/execute/async', {script, args: []});
  }

  /** Acts with the keyboard: `{type: 'keyDown', value: 'a'}`. */
  keys(...actions) {
    return this.#act({type: 'key', id: 'keyboard', actions});
  }

  /** Acts with the mouse: `{type: 'pointerMove', x: 1, y: 2}`. */
  mouse(...actions) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: {pointerType: 'mouse'},
      actions,
    });
  }

  /** Lets go of all keys and buttons. */
  release() {
    return this.#send('DELETE', '/actions');
  }

  #act(source) {
    return this.#send('POST', '/actions', {actions: [source]});
  }

  async #send(method, path, body) {
    const response = await fetch(`${this.#address}${path}`, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
}
