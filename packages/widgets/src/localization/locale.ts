/** How texts are shown to the reader of an element. */
export interface Locale {
  /** BCP 47 tag as the page or the reader wrote it, e.g. `ja`, `en-GB`, `ja-x-easy`. */
  readonly language: string;
  /** True if furigana are shown over words that have them. */
  readonly furigana: boolean;
}
