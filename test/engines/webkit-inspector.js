import {connect} from 'node:net';
import {eventually} from './processes.js';

/** MiniBrowser has one page, and it is the first thing that can be inspected. */
const PAGE = Buffer.alloc(16);
PAGE.writeBigUInt64LE(1n, 0);
PAGE.writeBigUInt64LE(1n, 8);

/** Before each message: four bytes for its length, and one that says that numbers in it are little-endian. */
const HEAD_BYTES = 5;
const LITTLE_ENDIAN = 1;

/**
 * WebKit’s own inspector, for what WebDriver cannot do. It speaks through the same port as the driver: each
 * message has a name, and values in GVariant’s serialisation; for a page, a text in JSON.
 */
export class WebKitInspector {
  #socket;
  #received = Buffer.alloc(0);
  #target;
  #lastId = 0;
  #waiting = new Map();

  /** Connects with the browser whose inspector listens at this port. */
  static async connect(port) {
    const inspector = new WebKitInspector();
    inspector.#socket = await eventually(() => open(port));
    inspector.#socket.on('data', (data) => inspector.#onData(data));
    inspector.#socket.on('error', () => {});
    return inspector;
  }

  /** Looks into the page, which must be there. */
  async inspectPage() {
    this.#write('SetupInspectorClient', text(''));
    this.#write('Setup', PAGE);
    await eventually(async () => {
      if (!this.#target) throw new Error('WebKit’s inspector finds no page.');
    });
    await this.command('Page.enable', {});
  }

  /** Gives the page a command of the inspector: `Page.setEmulatedMedia`. */
  async command(method, params) {
    const id = ++this.#lastId;
    const message = JSON.stringify({id, method, params});
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#toPage({
      id: ++this.#lastId,
      method: 'Target.sendMessageToTarget',
      params: {targetId: this.#target, message},
    });
    const {error} = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
  }

  #toPage(message) {
    this.#write('SendMessageToBackend', Buffer.concat([PAGE, text(JSON.stringify(message))]));
  }

  #write(name, values) {
    const message = Buffer.concat([text(name), values]);
    const head = Buffer.alloc(HEAD_BYTES, LITTLE_ENDIAN);
    head.writeUInt32BE(message.length);
    this.#socket.write(Buffer.concat([head, message]));
  }

  #onData(data) {
    this.#received = Buffer.concat([this.#received, data]);
    while (this.#received.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + this.#received.readUInt32BE(0);
      if (this.#received.length < end) return;
      this.#onMessage(this.#received.subarray(HEAD_BYTES, end));
      this.#received = this.#received.subarray(end);
    }
  }

  #onMessage(message) {
    const nameEnd = message.indexOf(0);
    if (message.toString('utf8', 0, nameEnd) !== 'SendMessageToFrontend') return;
    const json = message.toString('utf8', nameEnd + 1 + PAGE.length, message.length - 1);
    const {id, error, method, params} = JSON.parse(json);
    // The page is another one where it has moved to another process.
    if (method === 'Target.targetCreated') this.#target = params.targetInfo.targetId;
    if (method === 'Target.dispatchMessageFromTarget') this.#onAnswer(JSON.parse(params.message));
    if (error) this.#onAnswer({id: id - 1, error});
  }

  #onAnswer(answer) {
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }
}

function open(port) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

const text = (string) => Buffer.from(`${string}\0`);
