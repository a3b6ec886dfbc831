/** A client of W3C WebDriver (https://www.w3.org/TR/webdriver2/) for one window of one browser. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Keys by name: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyOf = (name) => KEYS[name] ?? name;
const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
const up = (name) => ({ type: 'keyUp', value: keyOf(name) });
const press = (type, button = 'left') => ({ type, button: BUTTONS[button] });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/**
 * Starts a driver and a browser.
 *
 * @param {{ name: string, driver: string, args: string[], port: number, capabilities: object, env: object }} options
 */
export async function startWebDriver({ name, driver, args, port, capabilities, env }) {
  const program = spawn(driver, args, { env: { ...process.env, ...env }, stdio: 'ignore' });

  async function call(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  }

  async function waitForDriver() {
    for (let tries = 0; tries < 100; tries++) {
      if (await call('GET', '/status').catch(() => false)) return;
      await wait(100);
    }
    throw new Error(`${driver} did not answer in 10 s.`);
  }

  await waitForDriver();
  const { sessionId } = await call('POST', '/session', { capabilities });
  const command = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  await command('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });

  const act = (source) => command('POST', '/actions', { actions: [source] });
  const typeKeys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const point = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  /** Runs a function, or the text of a script, in the page; resolves to what it returns. */
  async function evaluate(code, ...words) {
    const run =
      typeof code === 'function' ? `(${code})(...words)` : `eval(${JSON.stringify(code)})`;
    const { error, result } = await command('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        const words = [...arguments].slice(0, -1);
        (async () => ${run})().then(
          (result) => done({ result: ${typeof code === 'function'} ? result : null }),
          (error) => done({ error: String(error.message) }),
        );`,
      args: words,
    });
    if (error !== undefined) throw new Error(error);
    return result;
  }

  return {
    goto: (url) => command('POST', '/url', { url }),

    /** Opens a window without history, in place of the one before. */
    async renewWindow() {
      const { handle } = await command('POST', '/window/new', { type: 'window' });
      await command('DELETE', '/window');
      await command('POST', '/window', { handle });
    },
    currentUrl: () => command('GET', '/url'),
    evaluate,

    /** Gives the page a size in CSS px; the window is larger by its frame and bars. */
    async setViewport(width, height) {
      await command('POST', '/window/rect', { width, height });
      const [innerWidth, innerHeight] = await evaluate(() => [innerWidth, innerHeight]);
      await command('POST', '/window/rect', {
        width: width + width - innerWidth,
        height: height + height - innerHeight,
      });
    },

    keyboard: {
      down: (key) => typeKeys(down(key)),
      up: (key) => typeKeys(up(key)),
      /** Presses a key or a chord such as `Shift+Tab`. */
      press(keys) {
        const chord = keys.split('+');
        return typeKeys(...chord.map(down), ...chord.toReversed().map(up));
      },
      type: (text) => typeKeys(...[...text].flatMap((key) => [down(key), up(key)])),
    },

    mouse: {
      move: (x, y) => point(move(x, y)),
      down: ({ button }) => point(press('pointerDown', button)),
      up: ({ button }) => point(press('pointerUp', button)),
      click: (x, y, { button } = {}) =>
        point(move(x, y), press('pointerDown', button), press('pointerUp', button)),
    },

    releaseKeys: () => command('DELETE', '/actions'),

    async close() {
      await command('DELETE', '').catch(() => {}); // the browser may be gone already
      program.kill();
    },
  };
}
