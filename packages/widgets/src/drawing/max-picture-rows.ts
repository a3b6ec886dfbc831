/** Rows of a table in a picture file; with more, programs no longer open it. Its CSV has them all. */
export const maxPictureRows = 300;
