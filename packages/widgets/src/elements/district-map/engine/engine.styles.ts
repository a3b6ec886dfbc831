import { css } from 'lit';

/**
 * What the map engine needs of its style sheet. Its controls are not used (zoom, attribution and
 * popups are the element's own), so these rules stand for its 71 kB. It must be the first sheet of
 * the shadow root: after the element's own, it would take the size from the container.
 */
export const engineStyles = css`
  .maplibregl-map {
    position: relative;
    overflow: hidden;
    inline-size: 100%;
    block-size: 100%;
    font: inherit;
    -webkit-tap-highlight-color: transparent;
  }
  .maplibregl-canvas {
    position: absolute;
    left: 0;
    top: 0;
  }
  .maplibregl-canvas-container.maplibregl-interactive {
    cursor: grab;
    user-select: none;
  }
  .maplibregl-canvas-container.maplibregl-interactive:active {
    cursor: grabbing;
  }
  .maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-cooperative-gestures,
  .maplibregl-canvas-container.maplibregl-cooperative-gestures .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }
  .maplibregl-control-container,
  .maplibregl-cooperative-gesture-screen {
    display: none;
  }
  .maplibregl-cooperative-gesture-screen {
    position: absolute;
    inset: 0;
    z-index: 2;
    place-content: center;
    padding: 16px;
    background: rgb(0 0 0 / 50%);
    color: #fff;
    text-align: center;
    pointer-events: none;
  }
  .maplibregl-cooperative-gesture-screen.maplibregl-show {
    display: grid;
  }
  .maplibregl-desktop-message {
    display: block;
  }
  .maplibregl-mobile-message {
    display: none;
  }
  @media (hover: none) {
    .maplibregl-desktop-message {
      display: none;
    }
    .maplibregl-mobile-message {
      display: block;
    }
  }
  /* The engine looks at this colour to know that its rules are there. */
  .maplibregl-canary {
    background-color: salmon;
  }
  .engine {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  .engine.on {
    visibility: visible;
  }
`;
