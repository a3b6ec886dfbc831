/** Host of the tiles of the Geospatial Information Authority of Japan. */
export const gsiTileOrigin = 'https://cyberjapandata.gsi.go.jp';
