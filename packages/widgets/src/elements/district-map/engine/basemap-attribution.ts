/** The attribution that the provider of a basemap requires. */
export interface BasemapAttribution {
  readonly text: string;
  readonly href: string | undefined;
}
