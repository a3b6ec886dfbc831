/** The pictures to publish, fetched when a reader saves one. */
export { boardPicture, indicatorPicture, pictureFile, pictureFooter } from '@machiplan/sdk/picture';
