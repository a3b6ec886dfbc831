/** Features that a test browser lacks; a test that needs one skips itself. */

const isChromium = navigator.userAgent.includes('Chrome/');
const isFirefox = navigator.userAgent.includes('Firefox/');

/** Neither Firefox nor WebKit can be told to print, to reduce motion or to force colours. */
export const canEmulateMedia = isChromium;

/** The window of WebKit's MiniBrowser is never narrower than its bar with buttons, 446 px. */
export const canBeNarrow = isChromium || isFirefox;
