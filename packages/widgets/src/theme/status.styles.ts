import { css } from 'lit';

/**
 * The one palette of statuses. `.status-<status>` sets `--_status`, the colour of marks, strips and
 * badges; words and shapes say the same.
 *
 * @cssproperty [--plan-color-good=light-dark(#156b3f, #6fcf97)] - Achieved and maintained.
 * @cssproperty [--plan-color-warning=light-dark(#7a5200, #ffc864)] - Behind schedule.
 */
export const statusStyles = css`
  :host {
    --_good: var(--plan-color-good, light-dark(#156b3f, #6fcf97));
    --_warning: var(--plan-color-warning, light-dark(#7a5200, #ffc864));
  }
  .status-none {
    --_status: var(--_muted);
  }
  .status-achieved,
  .status-kept {
    --_status: var(--_good);
  }
  .status-on-track {
    --_status: var(--_accent);
  }
  .status-behind {
    --_status: var(--_warning);
  }
  .status-moving-away,
  .status-not-kept {
    --_status: var(--_error);
  }
  @media (forced-colors: active) {
    [class*='status-'] {
      --_status: CanvasText;
    }
  }
`;
