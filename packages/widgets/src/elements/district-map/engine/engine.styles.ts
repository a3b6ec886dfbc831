import { css } from 'lit';

/**
 * The rules of the map engine's style sheet that the map needs. It uses none of the engine's
 * controls (zoom, attribution, popups), so these rules replace 71 kB. They must be the first sheet
 * of the shadow root: after the styles of the element they would override the container's size.
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
  /* The engine checks this colour to detect its style sheet. */
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
