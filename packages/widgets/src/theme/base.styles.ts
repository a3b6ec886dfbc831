import { css } from 'lit';

/**
 * Base styles of every element. Type and size come from the page; colours are the kit's own so
 * that contrast holds on any page, and every one of them can be set from outside.
 *
 * `light-dark()` follows the page's `color-scheme`, which is inherited: a page that offers only a
 * light theme keeps light widgets on a dark system.
 *
 * What text needs is set on `.root` inside, because a page-wide reset reaches the element itself.
 *
 * @cssproperty [--plan-color-accent=light-dark(#0017c1, #9db7f9)] - Links, buttons, and what is chosen.
 * @cssproperty [--plan-color-on-accent=light-dark(#fff, #1a1a1a)] - Text on the accent.
 * @cssproperty [--plan-color-text=light-dark(#1a1a1a, #f2f2f2)] - Text.
 * @cssproperty [--plan-color-muted=light-dark(#595959, #b3b3b3)] - Text of less weight; keep it at 4.5:1.
 * @cssproperty [--plan-color-background=light-dark(#fff, #1a1a1a)] - Behind everything.
 * @cssproperty [--plan-color-surface=light-dark(#f2f2f2, #2b2b2b)] - Behind what is set apart.
 * @cssproperty [--plan-color-selected=light-dark(#e8f1fe, #1b2c57)] - Behind what the reader picked.
 * @cssproperty [--plan-color-border=light-dark(#949494, #7a7a7a)] - Borders of controls; keep them at 3:1.
 * @cssproperty [--plan-color-hairline=light-dark(#d8d8db, #4d4d4d)] - Lines that only divide.
 * @cssproperty [--plan-color-error=light-dark(#ba000a, #ff9b94)] - Messages that something failed.
 * @cssproperty [--plan-color-mark=light-dark(#fff3c2, #5c4600)] - Behind the words found.
 * @cssproperty [--plan-color-focus=currentcolor] - Ring around what has the keyboard focus.
 * @cssproperty [--plan-radius=4px] - Corners.
 * @cssproperty [--plan-font-family=inherit] - Typeface.
 * @cssproperty [--plan-font-size=max(1em, 16px)] - Size of the text.
 * @cssproperty [--plan-line-height=1.7] - Height of a line.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--plan-color-accent, light-dark(#0017c1, #9db7f9));
    --_on-accent: var(--plan-color-on-accent, light-dark(#fff, #1a1a1a));
    --_text: var(--plan-color-text, light-dark(#1a1a1a, #f2f2f2));
    --_muted: var(--plan-color-muted, light-dark(#595959, #b3b3b3));
    --_background: var(--plan-color-background, light-dark(#fff, #1a1a1a));
    --_surface: var(--plan-color-surface, light-dark(#f2f2f2, #2b2b2b));
    --_selected: var(--plan-color-selected, light-dark(#e8f1fe, #1b2c57));
    --_border: var(--plan-color-border, light-dark(#949494, #7a7a7a));
    --_hairline: var(--plan-color-hairline, light-dark(#d8d8db, #4d4d4d));
    --_error: var(--plan-color-error, light-dark(#ba000a, #ff9b94));
    --_mark: var(--plan-color-mark, light-dark(#fff3c2, #5c4600));
    --_radius: var(--plan-radius, 4px);
    --_focus: var(--plan-color-focus, currentcolor);

    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .root {
    color: var(--_text);
    background: var(--_background);
    font-family: var(--plan-font-family, inherit);
    font-size: var(--plan-font-size, max(1em, 16px));
    line-height: var(--plan-line-height, 1.7);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    visibility: inherit;
    overflow-wrap: anywhere;
    line-break: strict;
    word-break: normal;
    text-autospace: normal;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--_accent);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_text: #000;
      --_background: #fff;
      --_surface: #fff;
      --_selected: #fff;
    }
  }
`;
