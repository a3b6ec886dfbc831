import { css } from 'lit';

/** Styles of the cards. */
export const cardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
    gap: 12px;
    align-items: start;
  }
  .card {
    padding: 8px 12px;
    border: 1px solid var(--_hairline);
    border-block-start: 6px solid var(--_goal);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .card-head {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
  }
  .card-head p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-weight: 700;
    line-height: 1.4;
  }
  .card .tile {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_goal);
    color: var(--_ink);
    font-weight: 700;
    cursor: pointer;
    print-color-adjust: exact;
  }
  .card ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    padding-block: 4px;
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.4;
  }
  .card .none {
    margin: 0;
    color: var(--_muted);
  }
  .card .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .card .link:hover {
    text-decoration: underline;
  }
  .card .link[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: 700;
  }
  .card .link.small {
    color: var(--_accent);
    font-size: max(0.8125em, 14px);
    text-decoration: underline;
  }
  .card .more {
    inline-size: 100%;
    min-block-size: 40px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .card .small,
    .card .more {
      display: none;
    }
  }
`;
