import { css } from 'lit';

/**
 * Colours of the roles of published grades: `.role-<role>` sets `--_status` from the palette of statuses.
 * The words of the grade say the same.
 */
export const gradeRoleStyles = css`
  .role-positive {
    --_status: var(--_good);
  }
  .role-caution {
    --_status: var(--_warning);
  }
  .role-negative {
    --_status: var(--_error);
  }
  .role-inactive {
    --_status: var(--_muted);
  }
  @media (forced-colors: active) {
    [class*='role-'] {
      --_status: CanvasText;
    }
  }
`;
