export { calendarOf } from '@machiplan/sdk/timeline';
